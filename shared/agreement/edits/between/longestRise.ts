/**
 * The values of a longest run that rises, reading left to right with gaps: of 3 0 1 2 it is 0 1 2.
 * What is in it can stay where it is while the rest moves around it. The values must be different.
 */
export function longestRise(values: readonly number[]): ReadonlySet<number> {
  // The smallest value that ends a rise of each length, and what came before each value in its rise.
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const value of values) {
    const length = firstNotBelow(ends, value);
    before.set(value, ends[length - 1]);
    ends[length] = value;
  }

  const rise = new Set<number>();
  for (let value = ends.at(-1); value !== undefined; value = before.get(value)) rise.add(value);
  return rise;
}

function firstNotBelow(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? value) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
