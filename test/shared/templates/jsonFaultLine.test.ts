import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFaultLine } from '../../../shared/templates/jsonFaultLine';

describe('jsonFaultLine', () => {
  it.each([
    ['a comma too many', '{\n  "a": 1,\n}', 3],
    ['a comma too few', '{\n  "a": 1\n  "b": 2\n}', 3],
    ['a comma too few in a list', '[\n1\n2\n]', 3],
    ['a key without quotes', '{\n  a: 1\n}', 2],
    ['a missing colon', '{\n  "a" 1\n}', 2],
    ['a string that does not end on its line', '{\n  "a": "one\n  two"\n}', 2],
    ['a bracket of the wrong kind', '{\n  "a": [1, 2}\n}', 2],
    ['something after the end', '{}\n\n{}', 3],
    ['a comma after the end', '{},\n1', 1],
    ['a comment', '{\n  // why\n  "a": 1\n}', 2],
    ['an end that comes too early', '{\n  "a": [\n    1,\n', 4],
    ['nothing at all', '', 1],
  ])('finds %s', (_, text, line) => {
    expect(jsonFaultLine(text)).toBe(line);
  });

  it('finds no fault before the last line of any JSON', () => {
    fc.assert(
      fc.property(fc.json({ noUnicodeString: false }), (text) => {
        const pretty = JSON.stringify(JSON.parse(text), null, 2);
        expect(jsonFaultLine(pretty)).toBe(pretty.split('\n').length);
      }),
    );
  });

  it('finds a word put between the lines of any JSON', () => {
    fc.assert(
      fc.property(fc.object(), fc.nat(), (value, place) => {
        const lines = JSON.stringify({ value }, null, 2).split('\n');
        const at = 1 + (place % (lines.length - 1));
        const broken = lines.toSpliced(at, 0, 'oops');
        expect(jsonFaultLine(broken.join('\n'))).toBe(at + 1);
      }),
    );
  });
});
