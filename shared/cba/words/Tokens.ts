import type { Forms } from './Forms';

/** What a token is. A word is letters; a number starts with a digit ("2.0", "10A"). */
export const WORD = 1;
export const NUMBER = 2;

/**
 * A text cut into words, numbers and marks. Kinds above {@link NUMBER} are the classes of marks in
 * `characters.ts`. Parallel lists, since one object a word costs more than the reading itself.
 */
export type Tokens = {
  readonly text: string;
  readonly count: number;
  /** What the letters of any of its words tell: see `traitsOf`. */
  readonly traits: number;
  /** A number for all its letters and digits: see `printOf`. */
  readonly print: number;
  readonly kind: Uint8Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Number of the word in the vocabulary; 0 for an unknown word and for everything else. */
  readonly word: Int32Array;
  /** How a word or number is written, of {@link Forms}; 0 for marks. */
  readonly form: Int32Array;
  readonly forms: Forms;
};

/** Whether nothing stands between a token and the one before it. */
export function isAttached({ start, end }: Tokens, token: number): boolean {
  return start[token] === end[token - 1];
}
