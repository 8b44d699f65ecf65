import { describe, expect, it } from 'vitest';
import type { Unit } from '../../../../main/pdf/page/flow';
import { flow } from '../../../../main/pdf/page/flow';
import { pageStack } from '../../../../main/pdf/page/PageStack';

/** The body of a page is 630 high. */
function unit(name: string, over: Partial<Unit> = {}): Unit {
  return {
    before: 0,
    height: 100,
    keepWithNext: false,
    draw: (page, y) => page.ops.push({ kind: 'box', x: names.push(name) - 1, y, side: 0 }),
    ...over,
  };
}

let names: string[] = [];

function placed(units: readonly Unit[]): readonly (readonly string[])[] {
  names = [];
  const stack = pageStack('Part', 'bare');
  flow(units, stack);
  return stack.pages.map((page) =>
    page.ops.map((op) => (op.kind === 'box' ? `${names[op.x]} ${op.y - 78}` : '')),
  );
}

describe('flow', () => {
  it('fills a page to its foot and no further', () => {
    const six = Array.from({ length: 6 }, (_, index) => unit(`u${index}`));

    expect(placed([...six, unit('exact', { height: 30 })])).toHaveLength(1);
    expect(placed([...six, unit('over', { height: 31 })])).toHaveLength(2);
  });

  it('drops the space above the first unit of a page', () => {
    const units = [
      unit('a', { height: 600 }),
      unit('b', { before: 40 }),
      unit('c', { before: 40 }),
    ];

    expect(placed(units)).toEqual([['a 0'], ['b 0', 'c 140']]);
  });

  it('moves what is kept together to the next page together', () => {
    const units = [
      unit('a', { height: 400 }),
      unit('b', { keepWithNext: true }),
      unit('c', { keepWithNext: true }),
      unit('d'),
    ];

    expect(placed(units)).toEqual([['a 0'], ['b 0', 'c 100', 'd 200']]);
  });

  it('parts what is kept together when it is higher than a page, and never loops', () => {
    const units = Array.from({ length: 9 }, (_, index) =>
      unit(`u${index}`, { keepWithNext: true }),
    );

    expect(placed(units).map((page) => page.length)).toEqual([6, 3]);
    expect(placed([unit('huge', { height: 2000 }), unit('next')])).toEqual([
      ['huge 0'],
      ['next 0'],
    ]);
  });

  it('turns the page for room that only the margin needs', () => {
    const units = [unit('a', { height: 580 }), unit('b', { height: 15, reserve: 60 })];

    expect(placed(units)).toEqual([['a 0'], ['b 0']]);
  });

  it('repeats a head above a unit that comes first on a page, and only there', () => {
    const repeated = {
      height: 50,
      draw: unit('head').draw,
    };
    const rows = Array.from({ length: 7 }, (_, index) => unit(`r${index}`, { repeated }));

    expect(placed(rows).map((page) => page[0])).toEqual(['r0 0', 'head 0']);
    expect(placed(rows)[1]?.[1]).toBe('r6 50');
  });

  it('lets the space below a unit hang over the foot of the page', () => {
    expect(placed([unit('a', { height: 630, after: 15 })])).toHaveLength(1);
  });
});
