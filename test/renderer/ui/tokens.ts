import { readFileSync } from 'node:fs';
import path from 'node:path';

const FILE = path.join(import.meta.dirname, '../../../renderer/ui/tokens.css');

export const TOKEN_THEMES = ['light', 'dark', 'contrast'] as const;
type TokenTheme = (typeof TOKEN_THEMES)[number];

const SELECTORS: Readonly<Record<TokenTheme, string>> = {
  light: ':root {',
  dark: "[data-theme='dark'] {",
  contrast: "[data-theme='contrast'] {",
};

/** The colour of a role in a theme, as six hexadecimal digits. A theme falls back on the light one. */
export function colourOf(theme: TokenTheme, role: string): string {
  const value = declared(theme, role) ?? declared('light', role);
  if (value === undefined) throw new Error(`tokens.css has no --${role}`);
  const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  return other === undefined ? value.slice(1) : colourOf(theme, other);
}

/** Ratio of contrast by WCAG 2.2, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

const text = readFileSync(FILE, 'utf8');

function declared(theme: TokenTheme, role: string): string | undefined {
  const start = text.indexOf(SELECTORS[theme]);
  const block = text.slice(start, text.indexOf('\n}', start));
  return new RegExp(`--${role}: ([^;]+);`).exec(block)?.[1];
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
