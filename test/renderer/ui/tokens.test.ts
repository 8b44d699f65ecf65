import { describe, expect, it } from 'vitest';
import { TOKEN_THEMES, colourOf, contrast } from './tokens';

/** Grounds that ordinary text stands on. */
const GROUNDS = ['surface', 'surface-2', 'raise', 'hover', 'press', 'current'];

/** Every pair of text and ground that the window draws. */
const TEXTS: readonly (readonly [text: string, grounds: readonly string[]])[] = [
  ['ink', [...GROUNDS, 'amber-tint', 'note-tint', 'red-tint', 'desk']],
  ['text-2', [...GROUNDS, 'amber-tint', 'desk']],
  ['text-3', ['surface', 'surface-2', 'raise', 'hover', 'current']],
  ['on-ink', ['ink']],
  ['on-ink-2', ['ink']],
  ['on-action', ['action', 'action-hover']],
  ['on-action-2', ['action', 'action-hover']],
  ['red', ['surface', 'surface-2', 'raise', 'hover', 'red-tint']],
  ['on-red', ['red-solid']],
  ['on-red-2', ['red-solid']],
  ['amber', ['surface', 'surface-2', 'raise', 'hover', 'amber-tint']],
  ['on-amber', ['amber-solid']],
  ['note', ['surface', 'surface-2', 'raise', 'hover', 'note-tint']],
];

/** Edges of controls, rings, carets and shapes against what is behind them. */
const SHAPES: readonly (readonly [shape: string, grounds: readonly string[]])[] = [
  ['line-ctl', ['surface', 'surface-2', 'raise', 'hover']],
  ['ink', GROUNDS],
  ['focus', ['surface', 'surface-2', 'raise', 'hover', 'current', 'desk']],
  ['focus-on-action', ['action', 'action-hover']],
  ['caret', ['surface', 'raise']],
  ['mark-conflict', ['surface', 'surface-2', 'raise', 'hover', 'current']],
  ['on-mark-conflict', ['mark-conflict']],
  ['mark-caution-edge', ['surface', 'surface-2', 'raise', 'hover', 'current']],
  ['on-amber', ['amber-solid']],
  ['note', ['surface', 'surface-2', 'raise', 'hover', 'current']],
];

describe.each(TOKEN_THEMES)('the colours of the theme %s', (theme) => {
  const ratios = (pairs: typeof TEXTS, least: number): readonly string[] =>
    pairs.flatMap(([one, grounds]) =>
      grounds.flatMap((ground) => {
        const ratio = contrast(colourOf(theme, one), colourOf(theme, ground));
        return ratio < least ? [`${one} on ${ground} has ${ratio.toFixed(2)}`] : [];
      }),
    );

  it('set every text off its ground by at least 4.5', () => {
    expect(ratios(TEXTS, 4.5)).toEqual([]);
  });

  it('set every edge, ring and shape off its ground by at least 3', () => {
    expect(ratios(SHAPES, 3)).toEqual([]);
  });
});

describe('the high contrast', () => {
  it('sets ordinary text off by at least 7', () => {
    const low = ['ink', 'text-2', 'text-3', 'red', 'amber', 'note'].filter(
      (role) => contrast(colourOf('contrast', role), colourOf('contrast', 'surface')) < 7,
    );
    expect(low).toEqual([]);
  });
});
