import type { Alignment, Cell, Row } from '../../../../shared/agreement/RichText';
import type { Grid } from '../convert/readBlocks';

/** Widest table the schema takes. */
export const MOST_COLUMNS = 60;
const MOST_HEADER_ROWS = 10;

const BLANK: Cell = { content: [], span: 1 };

export function blankGrid(rows: number, columns: number): Grid {
  const row: Row = { cells: Array.from({ length: columns }, () => BLANK) };
  return {
    headerRows: 1,
    columns: Array.from({ length: columns }, (): Alignment => 'start'),
    rows: Array.from({ length: rows }, () => row),
  };
}

/** Puts an empty row before the row at `index`, or last. Among heading rows it is one of them. */
export function withRow(grid: Grid, index: number): Grid {
  const row: Row = { cells: grid.columns.map(() => BLANK) };
  const isHeading = index < grid.headerRows && grid.headerRows < MOST_HEADER_ROWS;
  return {
    ...grid,
    headerRows: grid.headerRows + (isHeading ? 1 : 0),
    rows: grid.rows.toSpliced(index, 0, row),
  };
}

/** @returns the table without that row, or null when it was the last one. */
export function withoutRow(grid: Grid, index: number): Grid | null {
  if (grid.rows.length <= 1) return null;
  return {
    ...grid,
    headerRows: grid.headerRows - (index < grid.headerRows ? 1 : 0),
    rows: grid.rows.toSpliced(index, 1),
  };
}

/** Puts an empty column before the column at `index`, or last; a cell that spans the place widens. */
export function withColumn(grid: Grid, index: number): Grid {
  if (grid.columns.length >= MOST_COLUMNS) return grid;
  return {
    ...grid,
    columns: grid.columns.toSpliced(index, 0, 'start'),
    rows: grid.rows.map(({ cells }) => {
      const { at, start } = cellAt(cells, index);
      const spanned = cells[at];
      return spanned !== undefined && start < index
        ? { cells: cells.with(at, { ...spanned, span: spanned.span + 1 }) }
        : { cells: cells.toSpliced(at, 0, BLANK) };
    }),
  };
}

/** @returns the table without that column, or null when it was the last one. */
export function withoutColumn(grid: Grid, index: number): Grid | null {
  if (grid.columns.length <= 1) return null;
  return {
    ...grid,
    columns: grid.columns.toSpliced(index, 1),
    rows: grid.rows.map(({ cells }) => {
      const { at } = cellAt(cells, index);
      const cell = cells[at];
      if (cell === undefined) return { cells };
      return cell.span > 1
        ? { cells: cells.with(at, { ...cell, span: cell.span - 1 }) }
        : { cells: cells.toSpliced(at, 1) };
    }),
  };
}

/** Makes headings of the rows up to this one, or none if it is the last heading already. */
export function withHeaderTo(grid: Grid, index: number): Grid {
  const headerRows = grid.headerRows === index + 1 ? 0 : Math.min(index + 1, MOST_HEADER_ROWS);
  return { ...grid, headerRows };
}

export function withAlignment(grid: Grid, column: number, alignment: Alignment): Grid {
  return { ...grid, columns: grid.columns.with(column, alignment) };
}

/** The cell that covers a column, and the column where it starts; behind the last one, the end. */
export function cellAt(
  cells: readonly Cell[],
  column: number,
): { readonly at: number; readonly start: number } {
  let start = 0;
  for (const [at, cell] of cells.entries()) {
    if (column < start + cell.span) return { at, start };
    start += cell.span;
  }
  return { at: cells.length, start };
}
