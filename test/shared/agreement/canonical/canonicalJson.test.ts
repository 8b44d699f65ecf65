import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../../shared/agreement/canonical/canonicalJson';

describe('canonicalJson, by RFC 8785', () => {
  it('sorts members by UTF-16 units, so that an emoji comes before U+FB33', () => {
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '😀': 5, '\u0080': 6, ö: 7 };
    expect(canonicalJson(value)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
  });

  it('sorts at every level and keeps the order of arrays', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }, 0], a: {} })).toBe('{"a":{},"b":[{"c":2,"d":1},0]}');
  });

  it('escapes only what must be, in one way', () => {
    expect(canonicalJson(['"\\/\b\f\n\r\t\u0000\u001f\u007fé'])).toBe(
      '["\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u007fé"]',
    );
  });

  it('writes numbers in their one form', () => {
    expect(canonicalJson([0, -0, -1, 1e21, 1e20, 0.000001, 1e-7, 4.5])).toBe(
      '[0,0,-1,1e+21,100000000000000000000,0.000001,1e-7,4.5]',
    );
  });

  it('is the same for equal values however their members are ordered', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 })), (value) => {
        const turned = Object.fromEntries(Object.entries(value).toReversed());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
