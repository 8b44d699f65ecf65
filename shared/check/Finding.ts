import type { ArticleNumber } from '../agreement/articleNumber';
import type { ClauseContent, Effect } from '../agreement/Body';
import type { ClauseId } from '../agreement/ids';
import type { Confidence } from '../cba/Confidence';

/**
 * `conflict` waives, reduces, conditions or replaces something protected and cannot be dismissed;
 * `caution` is for a union reviewer to read; `note` is worth knowing.
 */
export const SEVERITIES = ['conflict', 'caution', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * Half-open range in UTF-16 units of the text that was checked: the clause's text (`clauseText`) with
 * one U+FFFC in the place of every cross-reference. Renumbering therefore never moves a range, and
 * never makes a clause be checked again.
 */
export type TextRange = { readonly start: number; readonly end: number };

/** The words that made a rule speak, and how they were read: "waive", "negated", "range", "XII". */
export type Evidence = {
  readonly range: TextRange;
  readonly words: string;
  /** Codes for whoever words the finding, from the verb to the articles. */
  readonly reading: readonly string[];
};

/** Where the fact behind a finding is written: an entry of the rule pack, with how sure it is. */
export type Citation = {
  /** As it is cited: "LAUSD, Los Angeles Autonomy Framework, slide 11, posted 2014-03-01". */
  readonly source: string;
  readonly confidence: Confidence;
};

/** An answer that one press can give. Each changes its own clause and nothing else, as one step of undo. */
export type Fix =
  | { readonly kind: 'declare-effect'; readonly effect: Effect }
  | { readonly kind: 'remove-effect'; readonly effect: Effect }
  /** Adds, for each article, a sentence of its own at the clause's end that says the article stands. */
  | { readonly kind: 'keep-articles'; readonly articles: readonly ArticleNumber[] }
  /** Puts the number of an article that the pack knows in the place of these words: "38", "XXVIIII". */
  | {
      readonly kind: 'correct-citation';
      readonly range: TextRange;
      readonly words: string;
      readonly article: ArticleNumber;
    }
  /** Puts the words of a clause of the library in the place of the clause's own. */
  | { readonly kind: 'replace-words'; readonly content: ClauseContent };

/** What a rule found: facts, never a sentence. The words for it belong to whoever shows it. */
export type Finding = {
  /** Name of the rule, as its file is named: "protected-article-effect". */
  readonly rule: string;
  readonly severity: Severity;
  /** The clause it stands at; null for the agreement as a whole. */
  readonly clause: ClauseId | null;
  readonly articles: readonly ArticleNumber[];
  /** null when the finding is about declared data, not about words. */
  readonly evidence: Evidence | null;
  /** null when the finding rests on the agreement alone: a broken reference, a text too long. */
  readonly citation: Citation | null;
  readonly fixes: readonly Fix[];
  /** Other clauses that it is about: the first of two that say the same. Absent where there are none. */
  readonly related?: readonly ClauseId[];
};
