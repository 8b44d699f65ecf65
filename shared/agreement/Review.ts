import type { ArticleNumber } from './articleNumber';
import type { ClauseId, ReviewId } from './ids';
import type { Hash, Instant } from './Ledger';

/**
 * What a person answered to a finding. A `dismissal` sets a caution aside; a `dispute` is a note
 * about a conflict, which stays a conflict.
 */
export const REVIEW_KINDS = ['dismissal', 'dispute'] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

/**
 * The finding that was answered, by what it says: the rule, the articles, the words, the wording all
 * around them, and the reason. It holds for that finding alone; when any of it differs, the answer is stale.
 */
export type ReviewedMatter = {
  readonly kind: ReviewKind;
  readonly rule: string;
  /** null for a finding about the agreement as a whole. */
  readonly clause: ClauseId | null;
  readonly articles: readonly ArticleNumber[];
  /** The words the finding rested on, at most {@link LONGEST_REVIEWED_WORDS}; "" for declared facts. */
  readonly words: string;
  /** Names the exact wording, the place in it and why it was found; `shared/check/review/` says how. */
  readonly wording: Hash;
};

/** An answer with who gave it, when, and why. Nobody proves the name: no key signs a review. */
export type Review = ReviewedMatter & {
  readonly id: ReviewId;
  readonly by: string;
  readonly at: Instant;
  readonly reason: string;
};

/** Ordered by `at`, then by id, so that equal sets are equal values. Two may answer one finding. */
export type Reviews = readonly Review[];

/** In UTF-16 units. */
export const LONGEST_REVIEWED_WORDS = 500;
export const LONGEST_REVIEW_NAME = 200;
export const LONGEST_REVIEW_REASON = 2000;
/** An agreement has tens of findings; more than this is an accident or an attack. */
export const MOST_REVIEWS = 2000;

export function compareReviews(one: Review, other: Review): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}
