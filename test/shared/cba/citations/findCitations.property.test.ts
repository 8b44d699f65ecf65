import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../../shared/cba/citations/findCitations';
import { romanValue } from '../../../../shared/cba/articleOrder';
import { scanText } from '../../../../shared/cba/scan/scanText';
import { preparePack } from '../../../../shared/cba/PreparedPack';
import { laPilot } from '../../../builders/laPilot';

const article = fc.constantFrom(...laPilot.articles.map(({ number }) => number));
/** A bare "I" behind other articles is the writer, and the reader takes it so. */
const listed = article.filter((number) => number !== 'I');
const hyphen = fc.constantFrom('-', '- ', ' -', '–', '\u2011', '');
const keyword = fc.constantFrom('Article', 'ARTICLE', 'article', 'Art.', 'artículo', 'ArticIe');
const before = fc.constantFrom('', 'Under ', 'We read (', 'As the team agreed, ', 'line\n');
const after = fc.constantFrom('.', ' is read.', ', which is read', ')', ' and more', ';', ' “x”');

/** Pieces that citations, traps and slow texts are made of. */
const fragments =
  'Article Articles Art. Section § all except of the CBA bylaws I IV X X-A XII 12 10A 2.0 (a) through to and or , - – . : ; not waives set aside U.S. ’ 😀 é';
const fragment = fc.constantFrom('\n', ...fragments.split(' '));
const hostileText = fc
  .array(fc.tuple(fragment, fc.constantFrom(' ', '', '  ')), { maxLength: 120 })
  .map((parts) => parts.flat().join(''));

describe('findCitations, for any text', () => {
  it('reads back an article printed in any style', () => {
    fc.assert(
      fc.property(
        fc.record({ article, hyphen, keyword, before, after, isArabic: fc.boolean() }),
        ({ article: number, isArabic, ...style }) => {
          const [roman = '', suffix] = number.split('-');
          const numeral = isArabic ? String(romanValue(roman)) : roman;
          const printed = suffix === undefined ? numeral : numeral + style.hyphen + suffix;
          const text = `${style.before}${style.keyword} ${printed}${style.after}`;

          expect(findCitations(text, laPilot).map((found) => found.articles)).toEqual([[number]]);
        },
      ),
    );
  });

  it('reads back every article of a list, each once', () => {
    fc.assert(
      fc.property(fc.uniqueArray(listed, { minLength: 2, maxLength: 12 }), (numbers) => {
        const text = `We read Articles ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}.`;

        expect(findCitations(text, laPilot).map(({ articles }) => articles)).toEqual([numbers]);
      }),
    );
  });

  it('keeps every range inside the text, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.string({ unit: 'binary' })), (text) => {
        let reached = 0;
        for (const { start, end } of findCitations(text, laPilot)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          reached = end;
        }
        expect(reached).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it('reads a text the same after any other text', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
        const alone = findCitations(one, laPilot);
        findCitations(other, laPilot);

        expect(findCitations(one, laPilot)).toEqual(alone);
      }),
    );
  });

  it('never marks more than a text has tokens', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { tokens, marks } = scanText(text, text.length, preparePack(laPilot));

        expect(tokens.count).toBeLessThanOrEqual(text.length);
        expect(marks.length).toBeLessThanOrEqual(tokens.count * 2);
      }),
    );
  });

  it.each([
    ['one article after another', 'Article X '],
    ['a list without end', 'X, '],
    ['keywords without numerals', 'Articles '],
    ['all without articles', 'all of the '],
    ['verbs in two parts, never closed', 'set '],
    ['section signs', '§'],
    ['brackets', 'Section 1('],
    ['papers without end', 'of the CBA '],
    ['numerals of no list', 'XII and '],
    ['exceptions', 'except IV '],
    ['one long word', 'x'],
    ['one long number', '1.'],
    ['dots', '.'],
    ['denials', 'not waive Article X and '],
  ])('takes a bounded look at each token of a long text of %s', (_, part) => {
    const short = `Articles ${part.repeat(Math.ceil(2_000 / part.length))}`;
    const long = `Articles ${part.repeat(Math.ceil(60_000 / part.length))}`;
    const looks = (text: string): number => {
      let count = 0;
      const pack = preparePack(laPilot);
      const counting = {
        ...pack,
        tokenise: (words: string, length: number) => {
          const tokens = pack.tokenise(words, length);
          return {
            ...tokens,
            kind: new Proxy(tokens.kind, {
              get: (kinds, at) => {
                count += 1;
                return Reflect.get(kinds, at);
              },
            }),
          };
        },
      };
      scanText(text, text.length, counting);
      return count / text.length;
    };

    // Work for each character is the same in a text thirty times as long.
    expect(looks(long)).toBeLessThanOrEqual(looks(short) * 1.5 + 1);
  });
});
