import { bulletLength } from '../labels/parseBullet';
import { parseLabel } from '../labels/parseLabel';
import { isCapitals } from '../outline/looksLikeTitle';
import type { TextLine } from './textLines';

/** Longest line of a file that was wrapped by its writer; longer lines are whole paragraphs. */
const WIDEST_WRAP = 130;
/** Nobody wraps narrower; a text with only short lines has no wrapped ones. */
const NARROWEST_WRAP = 50;
const SLACK = 4;

/** The width a text was wrapped at, or null when every line is a paragraph. */
export function wrapWidth(lines: readonly TextLine[]): number | null {
  const widths = lines
    .filter((line) => line.text !== '')
    .map((line) => line.indent + line.text.length)
    .sort((one, other) => one - other);
  const width = widths[Math.floor(widths.length * 0.98)] ?? 0;
  return width > WIDEST_WRAP || width < NARROWEST_WRAP ? null : width;
}

type Joint =
  /** The line begins a paragraph. */
  | 'apart'
  /** The line goes on with the sentence before. */
  | 'joined'
  /** It would go on, were it not for the number or bullet it seems to begin with. */
  | 'soft';

/** How a line belongs to the one right above it. */
export function jointOf(above: TextLine, line: TextLine, width: number | null): Joint {
  if (width === null || isCapitals(above.text) || isCapitals(line.text)) return 'apart';
  const joins = wrapsInto(above, line, width);
  const hasSign = bulletLength(line.text) > 0 || parseLabel(line.text) !== null;
  if (hasSign) return joins && !endsSentence(above.text) ? 'soft' : 'apart';
  return joins ? 'joined' : 'apart';
}

function wrapsInto(above: TextLine, line: TextLine, width: number): boolean {
  if (above.text.includes('___') || line.text.includes('___')) return false;
  // A first line set in begins a paragraph.
  if (line.indent > above.indent && endsSentence(above.text) && !hasOwnSign(above)) return false;
  const word = line.text.slice(0, WIDEST_WRAP).split(/\s/u, 1)[0] ?? '';
  if (above.indent + above.text.length + 1 + word.length > width - SLACK) return true;
  const isLong = above.text.length * 2 > width;
  return isLong && !endsSentence(above.text) && /^[\p{Ll}\d(“"]/u.test(line.text);
}

function hasOwnSign({ text }: TextLine): boolean {
  return bulletLength(text) > 0 || parseLabel(text) !== null;
}

function endsSentence(text: string): boolean {
  return /[.:;!?]["”’)]?$/u.test(text);
}
