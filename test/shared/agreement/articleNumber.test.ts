import { describe, expect, it } from 'vitest';
import { articleNumber, isArticleNumber } from '../../../shared/agreement/articleNumber';

describe('isArticleNumber', () => {
  it.each(['I', 'IV', 'IX', 'X', 'X-A', 'XII-A', 'XIV', 'XXVIII', 'XXXIX', 'XL', 'XLIX', 'LXXX'])(
    'takes %s',
    (text) => expect(isArticleNumber(text)).toBe(true),
  );

  it.each([
    ['no numeral', ''],
    ['a numeral never written so', 'IIII'],
    ['a numeral in the wrong order', 'VX'],
    ['nine as V and four', 'VIIII'],
    ['small letters', 'xii'],
    ['a stray space', 'X- A'],
    ['a suffix of two letters', 'XII-AA'],
    ['a small suffix', 'XII-a'],
    ['a suffix without its letter', 'XII-'],
    ['a suffix without its numeral', '-A'],
    ['an Arabic number', '12'],
    ['a line end after it', 'XII\n'],
  ])('refuses %s', (_, text) => expect(isArticleNumber(text)).toBe(false));

  it('takes the numerals of 1 to 89 and no other string of numerals', () => {
    const numerals = 'IVXL';
    const texts = [''];
    for (let index = 0; index < texts.length && (texts[index]?.length ?? 0) < 8; index += 1) {
      for (const numeral of numerals) texts.push(`${texts[index]}${numeral}`);
    }
    expect(texts.filter(isArticleNumber)).toHaveLength(89);
  });
});

describe('articleNumber', () => {
  it('throws for what is no article number, since that is a bug in the caller', () => {
    expect(() => articleNumber('12')).toThrow(RangeError);
  });
});
