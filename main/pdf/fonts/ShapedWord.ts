import type { FontkitFont } from '../paint/PdfkitDocument';
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

/** Shapes a text with one font and one set of features. */
type Shaper = (text: string) => Pick<ShapedWord, 'glyphs' | 'width'>;

/**
 * Shapes words, quickly where that is safe: in words of plain letters a glyph depends on its letter and
 * its kerning on the next one, so a word whose pairs of letters were all seen before is put together
 * from them. Letters that join into one glyph, as in “fi”, leave no pairs behind, and everything else
 * (marks, other scripts) may depend on more than its neighbour; such words are shaped whole.
 */
export function shaper(font: FontkitFont, features: readonly string[]): Shaper {
  const pairs = new Map<string, PlacedGlyph>();
  return (text) => {
    const isPlain = PLAIN.test(text);
    const known = isPlain ? fromPairs(text, pairs) : null;
    if (known !== null) return known;
    const whole = shapeWhole(text, font, features);
    if (isPlain && whole.glyphs.length === text.length) {
      whole.glyphs.forEach((glyph, index) => pairs.set(text.slice(index, index + 2), glyph));
    }
    return whole;
  };
}

const PLAIN = /^[A-Za-z0-9À-ÖØ-öø-ÿ .,;:()/$%§•“”’–—-]+$/;

function fromPairs(
  text: string,
  pairs: ReadonlyMap<string, PlacedGlyph>,
): ReturnType<Shaper> | null {
  const glyphs: PlacedGlyph[] = [];
  let width = 0;
  for (let index = 0; index < text.length; index += 1) {
    const glyph = pairs.get(text.slice(index, index + 2));
    if (glyph === undefined) return null;
    glyphs.push(glyph);
    width += glyph.width + glyph.kern;
  }
  return { glyphs, width };
}

/** Shapes a text as the font asks for, all of it at once. */
export function shapeWhole(
  text: string,
  font: FontkitFont,
  features: readonly string[],
): Pick<ShapedWord, 'glyphs' | 'width'> {
  const scale = 1000 / font.unitsPerEm;
  const run = font.layout(text, features);
  let width = 0;
  const glyphs = run.glyphs.map((glyph, index): PlacedGlyph => {
    const { xAdvance, xOffset, yOffset } = run.positions[index] ?? NOWHERE;
    const kern = (xAdvance - glyph.advanceWidth) * scale;
    // Added up as in a word from pairs, or equal words could differ in their last binary digit.
    width += glyph.advanceWidth * scale + kern;
    return {
      id: glyph.id,
      codePoints: glyph.codePoints,
      width: glyph.advanceWidth * scale,
      kern,
      right: xOffset * scale,
      up: yOffset * scale,
    };
  });
  return { glyphs, width };
}

const NOWHERE = { xAdvance: 0, xOffset: 0, yOffset: 0 };

/** The first character of a text that a font has no glyph for, or null. */
export function missingCharacter(text: string, font: FontkitFont): string | null {
  for (const character of text) {
    if (!font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) return character;
  }
  return null;
}
