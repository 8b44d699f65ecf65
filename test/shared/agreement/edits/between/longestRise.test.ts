import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestRise } from '../../../../../shared/agreement/edits/between/longestRise';

function longestByTrying(values: readonly number[]): number {
  const [first, ...rest] = values;
  if (first === undefined) return 0;
  const above = rest.filter((value) => value > first);
  return Math.max(longestByTrying(rest), 1 + longestByTrying(above));
}

describe('longestRise', () => {
  it('finds what can stay while the rest moves', () => {
    expect(longestRise([3, 0, 1, 2])).toEqual(new Set([0, 1, 2]));
    expect(longestRise([])).toEqual(new Set());
    expect(longestRise([2, 1, 0]).size).toBe(1);
  });

  it('rises, and no longer rise exists', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { maxLength: 10 }), (values) => {
        const rise = longestRise(values);
        const kept = values.filter((value) => rise.has(value));
        expect(kept).toEqual(kept.toSorted((one, other) => one - other));
        expect(kept).toHaveLength(longestByTrying(values));
      }),
    );
  });
});
