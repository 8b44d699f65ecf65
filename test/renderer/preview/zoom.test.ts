import { describe, expect, it } from 'vitest';
import { percentOf, scaleOf, zoomed } from '../../../renderer/features/preview/zoom';

describe('zoom', () => {
  it('makes a page as wide as there is room, however narrow the window', () => {
    expect(scaleOf({ kind: 'fit' }, 612, 612)).toBe(1);
    expect(scaleOf({ kind: 'fit' }, 612, 10)).toBe(0.25);
  });

  it('shows 100 % at the size that is printed: 96 CSS pixels an inch', () => {
    const scale = scaleOf({ kind: 'percent', percent: 100 }, 612, 300);

    expect(612 * scale).toBeCloseTo(8.5 * 96);
    expect(percentOf(scale)).toBe(100);
  });

  it.each([
    [110, 1, 125],
    [110, -1, 100],
    [125, 1, 150],
    [400, 1, 400],
    [50, -1, 50],
  ] as const)('steps from %i %% by %i to %i %%', (from, by, to) => {
    expect(zoomed(from, by)).toEqual({ kind: 'percent', percent: to });
  });
});
