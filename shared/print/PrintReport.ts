import type { ArticleNumber } from '../agreement/articleNumber';
import type { ClauseId } from '../agreement/ids';

/** A conflict or a caution as the check report prints it. */
export type PrintedFinding = {
  readonly rule: string;
  readonly severity: 'conflict' | 'caution';
  readonly clause: ClauseId | null;
  readonly articles: readonly ArticleNumber[];
  /** The words it rests on, on one line and cut; "" where it rests on none. */
  readonly words: string;
  /** Which of the agreement's answers hold for it, by their places in it, from 0. */
  readonly answers: readonly number[];
};

/**
 * All that a check report prints and that the agreement alone does not tell, since it follows from how
 * one release reads clauses under one pack. It travels inside the union's copy, so that a release that
 * reads them otherwise can still print those pages again.
 */
export type PrintReport = {
  readonly pack: string;
  readonly version: string;
  readonly edition: string;
  /** In the order they are printed in. */
  readonly findings: readonly PrintedFinding[];
  /** How many more there were that are not printed. */
  readonly notes: number;
};
