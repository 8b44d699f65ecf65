import { GUTTER } from './tableStyles';

/** What the cells of a column ask for. */
export type ColumnNeed = {
  /** Broken wherever a line may end. */
  readonly least: number;
  /** Unbroken, in one line. */
  readonly most: number;
  /** Squares of what each cell asks for unbroken, added up. */
  readonly squares: number;
};

const NARROWEST = 12;
/** Columns up to this part of an equal share keep their line: it costs the others little. */
const SHORT = 0.6;

/**
 * Shares the width of a table among its columns. Where all fits in one line, what is left over goes to
 * the columns in proportion. Where not, widths are chosen so that rows come out low: the sum of the
 * squares of (cell ÷ column) is least when a column gets a share as the cube root of its squares, and
 * no column gets more than its longest cell or less than its longest word asks for. Where even that is
 * too much, the widest words give way.
 */
export function columnWidths(needs: readonly ColumnNeed[], tableWidth: number): readonly number[] {
  const width = tableWidth - GUTTER * (needs.length - 1);
  const most = needs.map((need) => Math.max(NARROWEST, need.most));
  const least = needs.map((need) => Math.max(NARROWEST, need.least));
  const wanted = sum(most);
  if (wanted <= width) return most.map((each) => each + ((width - wanted) * each) / wanted);
  if (sum(least) > width) return capped(least, width);
  const unbroken = most.map((each, index) =>
    each <= (SHORT * width) / needs.length ? each : (least[index] ?? 0),
  );
  const fewest = sum(unbroken) <= width ? unbroken : least;
  const columns = needs.map(({ squares }, index) => ({
    share: Math.cbrt(squares),
    least: fewest[index] ?? 0,
    most: most[index] ?? 0,
  }));
  return filled(shareOut(columns, width), columns, width);
}

/** Hands what the sharing left over to the columns that could still use it. */
function filled(
  widths: readonly number[],
  columns: readonly Bounds[],
  width: number,
): readonly number[] {
  const left = width - sum(widths);
  const wishes = columns.map(({ most }, index) => Math.max(0, most - (widths[index] ?? 0)));
  const wished = sum(wishes);
  if (left <= 0 || wished <= 0) return widths;
  return widths.map((each, index) => each + (left * (wishes[index] ?? 0)) / wished);
}

type Bounds = { readonly share: number; readonly least: number; readonly most: number };

/** Shares in proportion; who would get too little or too much is settled first, and the rest share on. */
function shareOut(columns: readonly Bounds[], width: number): readonly number[] {
  const settled = new Map<Bounds, number>();
  for (;;) {
    const open = columns.filter((column) => !settled.has(column));
    const left = width - sum([...settled.values()]);
    const unit = left / Math.max(1e-9, sum(open.map(({ share }) => share)));
    const asked = open.map((column) => ({ column, width: column.share * unit }));
    const short = asked.filter((each) => each.width < each.column.least);
    const long = asked.filter((each) => each.width > each.column.most);
    if (short.length === 0 && long.length === 0) {
      return columns.map((column) => settled.get(column) ?? column.share * unit);
    }
    // One side at a time: what the short ones take decides whether the long ones are too long.
    for (const { column } of short) settled.set(column, column.least);
    if (short.length === 0) for (const { column } of long) settled.set(column, column.most);
  }
}

/** Gives each what it asks for up to an equal share of what is left. */
function capped(wishes: readonly number[], width: number): readonly number[] {
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
