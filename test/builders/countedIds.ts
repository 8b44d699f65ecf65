import type { NewId } from '../../shared/agreement/ids';

/** Ids that can be foretold: "n1", "n2" and so on. */
export function countedIds(): NewId {
  let count = 0;
  return () => `n${(count += 1)}`;
}
