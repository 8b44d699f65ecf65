/**
 * What a file may cost before anything in it is looked at. A 200-page agreement has about one
 * megabyte and 50 000 values at depth 20; each bound is far above any school and far below harm.
 */
export type FileLimits = {
  /** The whole file. */
  readonly bytes: number;
  /** Objects and lists inside one another; the outermost counts as 1. */
  readonly depth: number;
  /** Members of objects and elements of lists, all together. */
  readonly values: number;
};

export const FILE_LIMITS: FileLimits = {
  bytes: 32 * 1024 * 1024,
  depth: 200,
  values: 1_000_000,
};
