import { array, assert, constant, constantFrom, oneof, property, string, tuple } from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectionSchema } from '../../../shared/agreement/schema/bodySchema';
import { importText, notesOf, storedWords } from '../../builders/imported';

// Words are made of letters that no number or bullet is made of, so whatever of them is missing was lost.
const letters = (text: string): string =>
  text
    .replace(/article|section|clause|table|page/giu, '')
    .toLowerCase()
    .replace(/[^knpqrstuwyz]/g, '');

const LETTERS = 'knpqrstuwyz'.split('');

const word = array(constantFrom(...LETTERS), { minLength: 3, maxLength: 9 }).map((parts) =>
  parts.join(''),
);
const capitalised = word.map((text) => text.charAt(0).toUpperCase() + text.slice(1));
const phrase = (most: number): Arbitrary<string> =>
  tuple(oneof(word, capitalised), array(oneof(word, capitalised), { maxLength: most })).map(
    ([first, rest]) => [first, ...rest].join(' '),
  );
const sign = constantFrom(
  ...'1.|2.|3.|1)|(1)|(2)|1.1|1.2|2.1|1.1.1|2.3.4|(a)|(b)|a)|b.|(i)|(ii)|i.|v)|A.|B.|I.|II.|III –|1|2|7'.split(
    '|',
  ),
  ...'Article I|ARTICLE II –|Article 3.|Section 1.|Section 2|§ 1|§1.1|•|-|–|*|o\t|2026|12.|1.0|99.99|(('.split(
    '|',
  ),
);
const line = oneof(
  phrase(16),
  phrase(14).map((text) => `${text}.`),
  tuple(sign, phrase(12)).map((parts) => parts.join(' ')),
  tuple(sign, phrase(3), phrase(9)).map(([number, head, rest]) => `${number} ${head}. ${rest}.`),
  phrase(4).map((text) => text.toUpperCase()),
  phrase(3).map((text) => `${text}:`),
  phrase(8).map((text) => `${text}-`),
  array(phrase(1), { minLength: 2, maxLength: 4 }).map((cells) => cells.join('\t')),
  array(phrase(1), { minLength: 2, maxLength: 4 }).map((cells) => `| ${cells.join(' | ')} |`),
  array(phrase(1), { minLength: 2, maxLength: 3 }).map((cells) => cells.join('    ')),
  phrase(2).map((text) => `${text} ________`),
  constant(''),
  sign,
);
const indented = tuple(constantFrom('', '', '  ', '    ', '\t'), line).map((parts) =>
  parts.join(''),
);

describe('importing text', () => {
  it('loses no word, keeps their order and fits the schema, whatever the lines', () => {
    assert(
      property(array(indented, { maxLength: 40 }), (lines) => {
        const imported = importText(...lines);

        const [found, expected] = [letters(storedWords(imported)), letters(lines.join('\n'))];

        // Opening words stand below the first title then, and the report says so.
        if (notesOf(imported, 'opening-joined').length > 0) {
          expect(found.split('').toSorted()).toEqual(expected.split('').toSorted());
        } else expect(found).toBe(expected);
        for (const section of imported.sections) sectionSchema.parse(section);
      }),
      { numRuns: 600 },
    );
  });

  it('takes any text at all', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { sections } = importText(text);
        expect(sections.map((section) => sectionSchema.parse(section))).toEqual(sections);
      }),
      { numRuns: 600 },
    );
  });
});
