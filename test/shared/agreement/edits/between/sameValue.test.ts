import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../../../shared/agreement/canonical/canonicalJson';
import { sameValue } from '../../../../../shared/agreement/edits/between/sameValue';

describe('sameValue', () => {
  it('agrees with the canonical text on any two values', () => {
    const value = fc.jsonValue({ maxDepth: 3 }).map((made) => JSON.parse(JSON.stringify(made)));
    fc.assert(
      fc.property(value, value, (one, other) => {
        expect(sameValue(one, structuredClone(one))).toBe(true);
        expect(sameValue(one, other)).toBe(canonicalJson([one]) === canonicalJson([other]));
      }),
    );
  });

  it.each([
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, { a: 1, b: 1 }],
    [[], {}],
    [null, {}],
    [
      [1, 2],
      [2, 1],
    ],
    ['1', 1],
  ])('tells %j from %j', (one, other) => expect(sameValue(one, other)).toBe(false));
});
