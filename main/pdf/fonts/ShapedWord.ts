import type { Face } from './Face';

/** A glyph of a word; lengths in thousandths of the type size. */
export type PlacedGlyph = {
  readonly id: number;
  readonly codePoints: readonly number[];
  /** The glyph's own width, which the PDF lists with the font. */
  readonly width: number;
  /** What kerning adds to it here. */
  readonly kern: number;
  readonly right: number;
  readonly up: number;
};

/** A word as a face draws it. The same object for the same word, so it can be a key. */
export type ShapedWord = {
  readonly text: string;
  readonly face: Face;
  readonly glyphs: readonly PlacedGlyph[];
  /** In thousandths of the type size. */
  readonly width: number;
  /** The first character this face has no glyph for, or null. */
  readonly missing: string | null;
};

export function shapeWord(text: string, face: Face, features: readonly string[]): ShapedWord {
  const { font } = face;
  const scale = 1000 / font.unitsPerEm;
  const run = font.layout(text, features);
  let width = 0;
  const glyphs = run.glyphs.map((glyph, index): PlacedGlyph => {
    const { xAdvance, xOffset, yOffset } = run.positions[index] ?? NOWHERE;
    width += xAdvance * scale;
    return {
      id: glyph.id,
      codePoints: glyph.codePoints,
      width: glyph.advanceWidth * scale,
      kern: (xAdvance - glyph.advanceWidth) * scale,
      right: xOffset * scale,
      up: yOffset * scale,
    };
  });
  return { text, face, glyphs, width, missing: missingCharacter(text, face) };
}

const NOWHERE = { xAdvance: 0, xOffset: 0, yOffset: 0 };

function missingCharacter(text: string, { font }: Face): string | null {
  for (const character of text) {
    if (!font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) return character;
  }
  return null;
}
