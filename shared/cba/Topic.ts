import type { Language } from '../agreement/Agreement';
import type { ArticleNumber } from '../agreement/articleNumber';
import type { Sourced } from './Sourced';
import type { Act } from './Vocabulary';

/**
 * Whom words for a subject speak of by themselves. `plain`: teachers, whoever is named · `open`: a
 * common word, which counts unless it is said of students, families or things · `shy`: counts only
 * beside words for teachers · `date`: like open, and nothing where it only says when ("before the recess") ·
 * `between`: like open, also where it is what students do ("a pupil's threats") · `person`: like plain, and what this person decides is not done to it ·
 * `alone`: counts only where no other subject is named, since "the contract's
 * rules on class size" are not the contract.
 */
export const REACHES_OF_TOPICS = [
  'plain',
  'open',
  'shy',
  'date',
  'between',
  'person',
  'alone',
] as const;
type TopicReach = (typeof REACHES_OF_TOPICS)[number];

/** A matter that an article, a law or another agreement governs, in the words people use for it. */
export type Topic = Sourced & {
  readonly id: string;
  /** Whose matter it is: articles of the contract (`protected` for all on the list), or a layer beside it. */
  readonly of:
    | { readonly kind: 'articles'; readonly articles: readonly ArticleNumber[] }
    | { readonly kind: 'protected' }
    /** Id of an entry of the pack's `stateLaw`. */
    | { readonly kind: 'state-law'; readonly law: string }
    | { readonly kind: 'administrators' };
  readonly reach: TopicReach;
  /**
   * What is found when a sentence does this to the subject; what is in neither list is nothing. `mention`
   * without `deny` among the conflicts: the words are a change by themselves, and a "not" takes them back.
   */
  readonly conflict: readonly Act[];
  readonly caution: readonly Act[];
};

/** What a topic is called where its reading is shown. One without a name shows its article's subject. */
export type TopicName = Readonly<Record<Language, string>> & { readonly topic: string };
