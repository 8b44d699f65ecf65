/**
 * One figure of a benchmark: ours against a peer, both measured in one interleaved run. `aim` is the
 * largest ratio we want, or null where there is none; `note` says against what, and how.
 */
export type Ratio = {
  readonly name: string;
  readonly ratio: number;
  readonly aim: number | null;
  readonly note: string;
};
