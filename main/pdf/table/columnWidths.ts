import { GUTTER } from './tableStyles';

/** What the cells of a column ask for: unbroken in one line, and broken wherever a line may end. */
export type ColumnNeed = { readonly least: number; readonly most: number };

const NARROWEST = 12;

/**
 * Shares the width of a table among its columns. Where all fits in one line, what is left over goes to
 * the columns in proportion. Where not, short columns keep their line and the long ones share the
 * rest, each as wide as its longest word; and where even that is too much, the widest give way.
 */
export function columnWidths(needs: readonly ColumnNeed[], tableWidth: number): readonly number[] {
  const width = tableWidth - GUTTER * (needs.length - 1);
  const most = needs.map((need) => Math.max(NARROWEST, need.most));
  const least = needs.map((need) => Math.max(NARROWEST, need.least));
  const wanted = sum(most);
  if (wanted <= width) return most.map((each) => each + ((width - wanted) * each) / wanted);
  if (sum(least) > width) return shareOut(least, width);
  return raise(shareOut(most, width), least);
}

/** Gives each its wish, or an equal share where the wishes together are too much. */
function shareOut(wishes: readonly number[], width: number): readonly number[] {
  const given = new Map<number, number>();
  let left = width;
  for (;;) {
    const share = left / Math.max(1, wishes.length - given.size);
    const modest = wishes.findIndex((wish, index) => wish <= share && !given.has(index));
    if (modest < 0) return wishes.map((_, index) => given.get(index) ?? share);
    const wish = wishes[modest] ?? 0;
    given.set(modest, wish);
    left -= wish;
  }
}

/** Raises columns to their least and takes what that costs from those with room above theirs. */
function raise(widths: readonly number[], least: readonly number[]): readonly number[] {
  const raised = widths.map((width, index) => Math.max(width, least[index] ?? 0));
  const owed = sum(raised) - sum(widths);
  const spare = raised.map((width, index) => width - (least[index] ?? 0));
  const allSpare = sum(spare);
  if (owed <= 0 || allSpare <= 0) return raised;
  return raised.map((width, index) => width - (owed * (spare[index] ?? 0)) / allSpare);
}

/** Where each column begins, from the left edge of the table. */
export function columnStarts(widths: readonly number[]): readonly number[] {
  let start = 0;
  return widths.map((width) => {
    const own = start;
    start += width + GUTTER;
    return own;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
