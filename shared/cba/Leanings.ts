import type { Sourced } from './Sourced';

/**
 * How the words of a sentence lean: towards clauses that take something away (above 0), or towards those
 * that arrange, describe or keep (below 0). Learned from clauses whose reading is known; a sentence's
 * leaning is `start` and the sum of its distinct listed words' weights over the root of their number.
 *
 * It never finds a subject and never speaks of a citation. It only weighs what was read of a subject:
 * a conflict that leans below `doubt` is a caution; a caution that leans above `press` is a conflict, and so
 * is what is in neither of a topic's lists when it leans above `alone`.
 */
export type Leanings = Sourced & {
  readonly start: number;
  readonly bounds: { readonly doubt: number; readonly press: number; readonly alone: number };
  /** Lower-case words with their weights, in the order of the alphabet; "0" is any number in digits. */
  readonly words: readonly Leaning[];
};

export type Leaning = readonly [word: string, weight: number];
