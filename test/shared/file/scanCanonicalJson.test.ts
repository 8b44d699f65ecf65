import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../shared/agreement/canonical/canonicalJson';
import { FILE_LIMITS } from '../../../shared/file/limits';
import { scanCanonicalJson } from '../../../shared/file/scanCanonicalJson';

const name = fc.stringMatching(/^[a-zA-Z0-9]{1,6}$/).filter((each) => !/^\d/.test(each));
const data = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, false),
    fc.maxSafeInteger().map((each) => each + 0),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(name, tie('value'), { maxKeys: 4 }),
  ),
})).value;

/** The form of a file's body, with a line feed around each member of the outermost object. */
function bodyText(members: Readonly<Record<string, unknown>>): string {
  const lines = Object.keys(members)
    .sort()
    .map((key) => canonicalJson({ [key]: members[key] }).slice(1, -1));
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n}`;
}

function scan(text: string): ReturnType<typeof scanCanonicalJson> {
  return scanCanonicalJson(text, FILE_LIMITS);
}

describe('scanCanonicalJson', () => {
  it('passes the body form of any data', () => {
    fc.assert(
      fc.property(fc.dictionary(name, data, { maxKeys: 5 }), (members) => {
        expect(scan(bodyText(members))).toBeNull();
      }),
    );
  });

  it('passes no other text of the same data: one changed character is refused or is other data', () => {
    fc.assert(
      fc.property(
        fc.dictionary(name, data, { minKeys: 1, maxKeys: 4 }),
        fc.nat(),
        fc.constantFrom(...Array.from('{}[]",:\\ \n\t01-.eEnulltrufas/')),
        fc.constantFrom(0, 1),
        (members, seed, character, replaced) => {
          const text = bodyText(members);
          const at = seed % text.length;
          const changed = text.slice(0, at) + character + text.slice(at + replaced);
          if (changed.isWellFormed() && scan(changed) === null) {
            expect(bodyText(JSON.parse(changed) as Record<string, unknown>)).toBe(changed);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['nothing', '', 0],
    ['a list outside', '[]', 0],
    ['no end', '{\n"a":1', 7],
    ['a space', '{\n"a": 1\n}', 6],
    ['all on one line', '{"a":1}', 1],
    ['a carriage return', '{\r\n"a":1\n}', 1],
    ['a line feed inside', '{\n"a":[1,\n2]\n}', 9],
    ['names out of order', '{\n"b":1,\n"a":2\n}', 9],
    ['names out of order inside', '{\n"a":{"c":1,"b":2}\n}', 13],
    ['an escaped name', '{\n"\\u0061":1\n}', 3],
    ['the name __proto__', '{\n"__proto__":1\n}', 3],
    ['an empty name', '{\n"":1\n}', 3],
    ['a fraction', '{\n"a":1.5\n}', 7],
    ['an exponent', '{\n"a":1e3\n}', 7],
    ['a zero in front', '{\n"a":01\n}', 6],
    ['minus zero', '{\n"a":-0\n}', 6],
    ['a lone minus', '{\n"a":-\n}', 6],
    ['a number too large to be exact', '{\n"a":9007199254740993\n}', 6],
    ['a needless escape', '{\n"a":"\\u0041"\n}', 7],
    ['an escaped slash', '{\n"a":"\\/"\n}', 7],
    ['a long escape where there is a short one', '{\n"a":"\\u000a"\n}', 7],
    ['an escape in capitals', '{\n"a":"\\u001F"\n}', 7],
    ['a raw control character', '{\n"a":"\u0001"\n}', 7],
    ['a string without an end', '{\n"a":"x\n}', 8],
    ['an unknown word', '{\n"a":nil\n}', 6],
    ['a comma before the end', '{\n"a":[1,]\n}', 9],
    ['something after the end', '{\n"a":1\n}\n', 9],
  ])('refuses %s, where it is', (_what, text, at) => {
    expect(scan(text)).toEqual({ kind: 'not-canonical', at });
  });

  it('names a repeated member as such', () => {
    expect(scan('{\n"a":{"b":1,"b":2}\n}')).toEqual({ kind: 'repeated-name', at: 13 });
  });

  it('allows data exactly at the limit of depth, and stops one deeper', () => {
    const nested = (depth: number) => `{\n"a":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}\n}`;

    expect(scanCanonicalJson(nested(5), { ...FILE_LIMITS, depth: 5 })).toBeNull();
    expect(scanCanonicalJson(nested(6), { ...FILE_LIMITS, depth: 5 })).toEqual({
      kind: 'too-much',
      limit: 'depth',
    });
  });

  it('allows as many values as the limit, and stops at one more', () => {
    const text = '{\n"a":[1,2,3]\n}';

    expect(scanCanonicalJson(text, { ...FILE_LIMITS, values: 4 })).toBeNull();
    expect(scanCanonicalJson(text, { ...FILE_LIMITS, values: 3 })).toEqual({
      kind: 'too-much',
      limit: 'values',
    });
  });

  it('survives a million brackets', () => {
    const text = `{\n"a":${'['.repeat(1_000_000)}`;

    expect(scan(text)).toEqual({ kind: 'too-much', limit: 'depth' });
  });
});
