import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, isCleanText } from '../../../../shared/agreement/text/cleanText';

describe('isCleanText and cleanText', () => {
  it.each([
    ['nothing', ''],
    ['Spanish', '¿Año? ¡Sí! «reunión»'],
    ['a Japanese name', '山田 花子'],
    ['an Armenian name', 'Արամ Խաչատրյան'],
    ['an Arabic name', 'شيماء'],
    ['a Hebrew name', 'נועה'],
    ['a Korean name', '한강'],
    ['a Vietnamese name', 'Nguyễn Thị Ánh'],
    ['letters outside the basic plane', '𠮷野'],
    ['an emoji with a skin tone', '👍🏿'],
    ['a flag', '🇲🇽'],
    ['an accent no letter composes with', 'q\u0303'],
    ['a space that does not break', 'Article\u00a0XII'],
    ['dashes and quotes of print', '“2025–26” — it’s'],
  ])('leave %s alone', (_, text) => {
    expect(isCleanText(text)).toBe(true);
    expect(cleanText(text)).toBe(text);
  });

  it.each([
    ['a null', 'a\u0000b', 'ab'],
    ['a bell', 'a\u0007b', 'ab'],
    ['a delete', 'a\u007fb', 'ab'],
    ['a C1 control', 'a\u0093b', 'ab'],
    ['a tab', 'a\tb', 'a b'],
    ['a line feed', 'a\nb', 'a b'],
    ['a Windows line end, as one', 'a\r\nb', 'a b'],
    ['a next line', 'a\u0085b', 'a b'],
    ['a line separator', 'a\u2028b', 'a b'],
    ['a paragraph separator', 'a\u2029b', 'a b'],
    ['a soft hyphen', 'a\u00adb', 'ab'],
    ['a zero-width space', 'a\u200bb', 'ab'],
    ['a zero-width joiner', '👩\u200d🏫', '👩🏫'],
    ['a word joiner', 'a\u2060b', 'ab'],
    ['a byte order mark', '\ufeffab', 'ab'],
    ['a right-to-left override', 'a\u202eb', 'ab'],
    ['a directional isolate', 'a\u2066b\u2069', 'ab'],
    ['an Arabic letter mark', 'a\u061cb', 'ab'],
    ['a grapheme joiner', 'a\u034fb', 'ab'],
    ['a variation selector', '❤\ufe0f', '❤'],
    ['a filler that is a letter', 'a\u3164b', 'ab'],
    ['a tag character', 'a\u{e0041}b', 'ab'],
    ['an annotation mark', 'a\ufff9b', 'ab'],
    ['a non-character', 'a\uffffb', 'ab'],
    ['a non-character of another plane', 'a\u{1fffe}b', 'ab'],
    ['a letter and its accent apart', 'cafe\u0301', 'café'],
    ['a sign with a letter’s twin', '\u212b', 'Å'],
    ['half a surrogate pair', 'a\ud83db', 'a\ufffdb'],
    ['a surrogate pair the wrong way round', '\udc00\ud800', '\ufffd\ufffd'],
    ['a letter under a pile of accents', `x${'\u0301'.repeat(40)}y`, `x${'\u0301'.repeat(30)}y`],
    [
      'accents that composing takes apart',
      `q${'\u0344'.repeat(30)}`,
      `q${'\u0308\u0301'.repeat(15)}`,
    ],
    // Without its hidden neighbour the accent reaches the letter.
    ['an accent kept off its letter', 'e\u200b\u0301', 'é'],
  ])('know %s', (_, text, clean) => {
    expect(isCleanText(text)).toBe(false);
    expect(cleanText(text)).toBe(clean);
  });

  it('take a megabyte of accents in no order as quickly as any text', () => {
    const text = `x${'\u0301\u0323'.repeat(500_000)}`;

    expect(isCleanText(text)).toBe(false);
    expect(cleanText(text)).toHaveLength(31);
  });

  it('agree on any text: what was cleaned is clean and is not changed again', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const clean = cleanText(text);
        expect(isCleanText(clean)).toBe(true);
        expect(cleanText(clean)).toBe(clean);
        expect(isCleanText(text)).toBe(text === clean);
      }),
      { numRuns: 1000 },
    );
  });
});
