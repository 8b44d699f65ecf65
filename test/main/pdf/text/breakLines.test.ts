import { describe, expect, it } from 'vitest';
import { structRoot } from '../../../../main/pdf/structure/StructNode';
import { BODY, CELL } from '../../../../main/pdf/styles';
import type { Column } from '../../../../main/pdf/text/breakLines';
import { breakLines } from '../../../../main/pdf/text/breakLines';
import { hyphenation } from '../../../../main/pdf/text/hyphenation';
import type { Line } from '../../../../main/pdf/text/Line';
import type { Typesetting } from '../../../../main/pdf/Typesetting';
import type { PrintText } from '../../../../shared/print/PrintText';
import { bold, plain } from '../../../../shared/print/PrintText';

function setting(): Typesetting {
  return {
    language: 'en-US',
    root: structRoot(),
    places: new Map(),
    entries: [],
    where: '1.1',
    missing: null,
  };
}

function lines(text: string | PrintText, column: Partial<Column> = {}): readonly string[] {
  const words = typeof text === 'string' ? plain(text) : text;
  return breakLines(words, { style: BODY, width: 200, ...column }, setting()).map(wordsOf);
}

function wordsOf({ segments, hyphen }: Line): string {
  const words = segments.flatMap((segment) => segment.words.map((word) => word.text));
  return words.join('') + (hyphen === null ? '' : '-');
}

const SENTENCE =
  'Every bargaining unit member at the school decides alone, and in writing, whether to work under this agreement. Nobody decides for a colleague, and nobody has to give a reason.';

describe('breakLines', () => {
  it('loses and adds nothing, and ends each line but the last with the space it broke at', () => {
    const broken = lines(SENTENCE);

    expect(broken.length).toBeGreaterThan(3);
    expect(broken.join('')).toBe(SENTENCE);
    expect(broken.slice(0, -1).every((line) => line.endsWith(' '))).toBe(true);
  });

  it('keeps every line within the column', () => {
    const broken = breakLines(plain(SENTENCE), { style: BODY, width: 120 }, setting());

    expect(Math.max(...broken.map((line) => line.width))).toBeLessThanOrEqual(120.01);
  });

  it('gives no line for no words', () => {
    expect(lines([])).toEqual([]);
  });

  it('breaks where the writer did', () => {
    expect(lines('one\ntwo')).toEqual(['one ', 'two']);
  });

  it('joins dresses inside a word', () => {
    expect(lines([...plain('un'), ...bold('break'), ...plain('able')])).toEqual(['unbreakable']);
  });

  it('breaks a word wider than the column between its letters', () => {
    const word = 'x'.repeat(120);
    const broken = lines(word, { width: 100 });

    expect(broken.length).toBeGreaterThan(4);
    expect(broken.join('')).toBe(word);
  });

  it('divides a word at its syllables where a narrow cell makes it', () => {
    const column = { style: CELL, width: 44, hyphenate: hyphenation('en-US') };

    expect(lines('responsibilities', column)).toEqual(['responsi-', 'bilities']);
  });

  it('breaks after the hyphen of a compound only where letters follow', () => {
    expect(lines('grade-level 2026-27', { width: 45 })).toEqual(['grade-', 'level ', '2026-27']);
  });

  it('sets a whole name in one face when one of its letters needs another', () => {
    const [line] = breakLines(plain('and Nhung Trần too'), { style: CELL, width: 300 }, setting());
    const faces = line?.segments.map(({ words }) => [
      words
        .map((word) => word.text)
        .join('')
        .trim(),
      words[0]?.face.name,
    ]);

    expect(faces).toEqual([
      ['and', 'sans'],
      ['Nhung', 'serif'],
      ['', 'sans'],
      ['Trần', 'serif'],
      ['too', 'sans'],
    ]);
  });

  it('names the first character no face can draw, and where', () => {
    const set = setting();
    breakLines(plain('A smile 😀 and ☃'), { style: BODY, width: 200 }, set);

    expect(set.missing).toEqual({
      kind: 'missing-glyph',
      character: '😀',
      codePoint: 'U+1F600',
      where: '1.1',
    });
  });
});
