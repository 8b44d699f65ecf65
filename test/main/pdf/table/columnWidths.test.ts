import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../../../main/pdf/table/columnWidths';

const need = (least: number, most: number, squares = most ** 2) => ({ least, most, squares });

describe('columnWidths', () => {
  it('gives what is left over in proportion when all fits in one line', () => {
    expect(columnWidths([need(10, 100), need(10, 50)], 309)).toEqual([200, 100]);
  });

  it('keeps a short column in one line beside a long one', () => {
    const [short = 0, long = 0] = columnWidths([need(20, 40), need(40, 2000)], 409);

    expect(short).toBeGreaterThanOrEqual(39.9);
    expect(short + long).toBeCloseTo(400);
  });

  it('takes from the widest words when even single words are too wide', () => {
    const widths = columnWidths([need(30, 30), need(500, 500), need(400, 400)], 318);

    expect(widths).toEqual([30, 135, 135]);
  });

  it('fills the table exactly and gives no column less than its longest word where all can have it', () => {
    const column = fc
      .tuple(
        fc.integer({ min: 12, max: 60 }),
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 1, max: 40 }),
      )
      .map(([least, more, rows]) => need(least, least + more, rows * (least + more) ** 2));
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 6 }), (needs) => {
        const widths = columnWidths(needs, 480);
        const total = widths.reduce((sum, width) => sum + width, 0);

        expect(total + 9 * (needs.length - 1)).toBeCloseTo(480, 3);
        widths.forEach((width, index) => {
          expect(width).toBeGreaterThanOrEqual((needs[index]?.least ?? 0) - 0.001);
        });
      }),
    );
  });
});
