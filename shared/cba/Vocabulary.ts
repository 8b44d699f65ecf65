import type { Language } from '../agreement/Agreement';
import type { Sourced } from './Sourced';

/** What words that change an article do to it. */
export const CHANGES = ['waive', 'suspend', 'replace', 'override', 'alter', 'limit'] as const;
type Change = (typeof CHANGES)[number];

/** What words that leave an article standing do. */
export const PRESERVATIONS = ['preserve', 'follow', 'supplement'] as const;
type Preservation = (typeof PRESERVATIONS)[number];

/**
 * How a word takes its article.
 *
 * `strong`: speaks about every article of its part of the sentence · `weak`: only about an article
 * close by, since it has many other uses · `noun` ("waiver of"): may be negated anywhere between it
 * and the article · `object` ("supersedes"): changes what follows it, and leaves standing what goes
 * before · `subject` ("superseded by"): the other way round · `preposition`: stands right before the
 * article · `faint` ("under"): likewise, and counts only where nothing else speaks.
 */
export const GRIPS = [
  'strong',
  'weak',
  'noun',
  'object',
  'subject',
  'preposition',
  'faint',
] as const;
type Grip = (typeof GRIPS)[number];

/**
 * What a negation turns round. `near`: the next verb ("does not waive") · `wide`: all its part of the
 * sentence ("nothing here") · `continued`: it goes on with a negation before it ("neither … nor") and
 * counts as near only where there is none.
 */
export const REACHES = ['near', 'wide', 'continued'] as const;
type Reach = (typeof REACHES)[number];

/** Which paper an article or section is said to belong to. */
export const DOCUMENTS = ['cba', 'this-agreement', 'state-law', 'other'] as const;
export type CitedDocument = (typeof DOCUMENTS)[number];

type Entry = Sourced & {
  readonly language: Language;
  /**
   * Words and phrases, lower case, every inflection written out. "…" stands for up to eight words:
   * "set … aside".
   */
  readonly forms: readonly string[];
};

/** Words by what they do in a sentence about the CBA. New kinds are added here, not elsewhere. */
export type VocabularyEntry =
  | (Entry & { readonly kind: 'change'; readonly change: Change; readonly grip: Grip })
  | (Entry & {
      readonly kind: 'preserve';
      readonly preservation: Preservation;
      readonly grip: Grip;
    })
  | (Entry & { readonly kind: 'negation'; readonly reach: Reach })
  /** Words that a near negation reaches across: "not", *be read to*, "waive". */
  | (Entry & { readonly kind: 'light' })
  /** Introduces what is left out: "except", "other than". */
  | (Entry & { readonly kind: 'exception' })
  /** Starts another thought: "but", "while". */
  | (Entry & { readonly kind: 'boundary' })
  | (Entry & { readonly kind: 'document'; readonly document: CitedDocument });
