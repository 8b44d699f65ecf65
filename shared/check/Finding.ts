import type { ArticleNumber } from '../agreement/articleNumber';
import type { Effect } from '../agreement/Body';
import type { ClauseId } from '../agreement/ids';

/**
 * `conflict` waives, reduces, conditions or replaces something protected and cannot be dismissed;
 * `caution` is for a union reviewer to read; `note` is worth knowing.
 */
export const SEVERITIES = ['conflict', 'caution', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Half-open range in UTF-16 units of the clause's text (`clauseText`). */
export type TextRange = { readonly start: number; readonly end: number };

/** The words that made a rule speak, and how they were read: "waives · Article XII". */
export type Evidence = {
  readonly range: TextRange;
  readonly words: string;
  readonly reading: readonly string[];
};

/** Where the fact behind a finding is written: an entry of the rule pack, with how sure it is. */
export type Citation = {
  readonly source: string;
  readonly confidence: string;
};

export type Fix =
  | { readonly kind: 'declare-effect'; readonly effect: Effect }
  | { readonly kind: 'remove-effect'; readonly effect: Effect };

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
  readonly citation: Citation;
  readonly fixes: readonly Fix[];
};
