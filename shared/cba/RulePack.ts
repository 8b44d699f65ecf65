import type { Language } from '../agreement/Agreement';
import type { ArticleNumber } from '../agreement/articleNumber';
import type { Arrangement } from '../agreement/Profile';
import type { Leanings } from './Leanings';
import type { Source, Sourced, SourcedText } from './Sourced';
import type { Topic, TopicName } from './Topic';
import type { VocabularyEntry } from './Vocabulary';

/**
 * `protected` is on the list of articles a pilot may not waive. `not-listed` is absent from that
 * list, which is no proof that it may be waived: ask UTLA.
 */
export const LISTED_STATES = ['protected', 'not-listed'] as const;
export type ListedState = (typeof LISTED_STATES)[number];
/** An article that the pack does not hold is `unknown`. */
export type ArticleState = ListedState | 'unknown';

/** A section of an article where its number and title were seen; the list need not be complete. */
type ArticleSection = Sourced & { readonly number: string; readonly title: string };

export type Article = Sourced & {
  readonly number: ArticleNumber;
  /** null when no source shows one. */
  readonly title: SourcedText | null;
  readonly subject: SourcedText | null;
  readonly state: Sourced & { readonly kind: ListedState };
  readonly sections: readonly ArticleSection[];
  readonly note: string | null;
};

/** Law that no agreement can waive, whatever the arrangement. */
export type StateLaw = Sourced & {
  readonly id: string;
  readonly subject: string;
  readonly code: string;
  /** Sections as printed: "44929.21(b)". */
  readonly sections: readonly string[];
  /** What the law asks at least, in words; null when only the subject is known. */
  readonly floor: string | null;
  /** Ids of topics of the contract that this law speaks of, too. */
  readonly topics: readonly string[];
};

/** A part that agreements of this kind usually have, and the words by which one is known. */
type UsualPart = Sourced & { readonly id: string; readonly forms: readonly string[] };

/**
 * Words that define a term: `behind` it ("means"), `before` it ("se entiende por"), or that promise a
 * definition elsewhere in the agreement ("as defined below").
 */
type DefiningWords = Sourced & {
  readonly place: 'behind' | 'before' | 'promise';
  readonly language: Language;
  readonly forms: readonly string[];
};

/** A sentence whose reading is known. A pack that reads one of its own wrongly is not loaded. */
export type CounterExample = Sourced & {
  readonly text: string;
  readonly severity: 'conflict' | 'caution' | 'note' | 'none';
  readonly articles: readonly ArticleNumber[];
  /** The trap it stands for. */
  readonly shows: string;
};

/** Everything checking knows about one edition of the CBA, as data with sources. */
export type RulePack = {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly languages: readonly Language[];
  readonly appliesTo: Sourced & { readonly arrangements: readonly Arrangement[] };
  readonly cbaEdition: Sourced & { readonly name: string; readonly note: string | null };
  readonly sources: readonly Source[];
  /** In the order of the contract, which ranges such as "Articles IX through XIII" follow. */
  readonly articles: readonly Article[];
  readonly stateLaw: readonly StateLaw[];
  /** The matters that sentences may change without a citation. */
  readonly topics: readonly Topic[];
  readonly topicNames: readonly TopicName[];
  readonly vocabulary: readonly VocabularyEntry[];
  readonly definitions: readonly DefiningWords[];
  readonly parts: readonly UsualPart[];
  /** null in a pack that weighs nothing. */
  readonly leanings: Leanings | null;
  readonly counterExamples: readonly CounterExample[];
};
