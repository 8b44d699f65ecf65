import type { XmlElement } from './XmlElement';

/** What people insert from Word's symbol fonts, as the character it looks like. */
const WINGDINGS: Readonly<Record<string, string>> = {
  F0A7: '▪',
  F0A8: '☐',
  F06F: '☐',
  F0FE: '☒',
  F0FD: '☒',
  F0FC: '✓',
  F0E0: '→',
  F0D8: '➢',
  F076: '❖',
};
const SYMBOL: Readonly<Record<string, string>> = {
  F0B7: '•',
  F0B3: '≥',
  F0A3: '≤',
  F0B1: '±',
  F0B4: '×',
  F02D: '−',
};

/** The character a `w:sym` stands for, or null when only its font would know. */
export function symbolCharacter({ attributes }: XmlElement): string | null {
  const font = (attributes['w:font'] ?? '').toLowerCase();
  const code = (attributes['w:char'] ?? '').toUpperCase();
  if (font.startsWith('wingdings')) return WINGDINGS[code] ?? null;
  if (font === 'symbol') return SYMBOL[code] ?? null;
  if (!/^[0-9A-F]{4}$/.test(code) || code.startsWith('F0')) return null;
  return String.fromCodePoint(Number.parseInt(code, 16));
}
