import type { PlacedGlyph, ShapedWord } from '../fonts/ShapedWord';
import { decimal } from './decimal';
import type { EmbeddedFont } from './PdfkitDocument';

/** The operands of the operator TJ: glyphs of the subset and what lies between them. */
export type EncodedWord = string;

/**
 * Encodes a word with the glyphs of a document's subset, taking in those that are new. Marks that
 * stand above or beside their letter are moved there and back.
 */
export function encodeWord({ glyphs }: ShapedWord, font: EmbeddedFont, size: number): EncodedWord {
  let encoded = '';
  for (const glyph of glyphs) {
    const code = takeIn(glyph, font).toString(16).padStart(4, '0');
    if (glyph.right === 0 && glyph.up === 0) encoded += `<${code}>`;
    else encoded += moved(glyph, code, size);
    if (glyph.kern !== 0) encoded += decimal(-glyph.kern);
  }
  return encoded.replaceAll('><', '');
}

function takeIn({ id, width, codePoints }: PlacedGlyph, font: EmbeddedFont): number {
  const code = font.subset.includeGlyph(id);
  if (font.widths[code] === undefined) font.widths[code] = width;
  if (font.unicode[code] === undefined) font.unicode[code] = codePoints;
  return code;
}

// Ts raises from the baseline; numbers in TJ move to the left.
function moved({ right, up }: PlacedGlyph, code: string, size: number): string {
  const glyph = `${decimal(-right)}<${code}>${decimal(right)}`;
  if (up === 0) return glyph;
  return `]TJ ${decimal((up * size) / 1000)} Ts[${glyph}]TJ 0 Ts[`;
}
