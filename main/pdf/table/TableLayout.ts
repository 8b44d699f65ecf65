import type { PrintRow, PrintTable } from '../../../shared/print/PrintDocument';
import type { Alignment } from '../../../shared/agreement/RichText';
import { LEFT, RIGHT, TEXT_LEFT } from '../geometry';
import type { TextStyle } from '../styles';
import type { Hyphenate } from '../text/atoms';
import { breakLines } from '../text/breakLines';
import type { Line } from '../text/Line';
import type { Typesetting } from '../Typesetting';
import { columnNeeds } from './columnNeeds';
import { columnStarts, columnWidths } from './columnWidths';
import { GUTTER } from './tableStyles';

/** Where a table and its columns stand on the page. */
export type TableLayout = {
  readonly x: number;
  readonly width: number;
  readonly columns: readonly {
    readonly start: number;
    readonly width: number;
    readonly align: Alignment;
  }[];
};

/** A cell set in lines, and the columns it covers. */
export type SetCell = {
  readonly lines: readonly Line[];
  readonly x: number;
  readonly width: number;
  readonly align: Alignment;
  readonly column: number;
  readonly span: number;
};

/** A table inside a clause keeps to the text as long as most of its cells then stay unbroken. */
const WIDEST_BESIDE_NUMBERS = 1.5;

export function tableLayout(
  table: PrintTable,
  place: 'text' | 'full',
  setting: Typesetting,
): TableLayout {
  const needs = columnNeeds(table, setting);
  const gutters = GUTTER * (needs.length - 1);
  const least = needs.reduce((sum, need) => sum + need.least, gutters);
  const most = needs.reduce((sum, need) => sum + need.most, gutters);
  const beside = RIGHT - TEXT_LEFT;
  const isBeside = place === 'text' && least <= beside && most <= beside * WIDEST_BESIDE_NUMBERS;
  const x = isBeside ? TEXT_LEFT : LEFT;
  const widths = columnWidths(needs, RIGHT - x);
  const starts = columnStarts(widths);
  return {
    x,
    width: RIGHT - x,
    columns: table.columns.map((align, index) => ({
      start: x + (starts[index] ?? 0),
      width: widths[index] ?? 0,
      align,
    })),
  };
}

type RowDress = {
  readonly style: TextStyle;
  readonly hyphenate: Hyphenate;
  readonly isHead?: boolean;
};

/** Sets the cells of a row in the columns they cover. */
export function setRow(
  row: PrintRow,
  { columns }: TableLayout,
  { style, hyphenate, isHead = false }: RowDress,
  setting: Typesetting,
): readonly SetCell[] {
  let column = 0;
  return row.flatMap((cell): readonly SetCell[] => {
    const first = columns[column];
    const last = columns[column + cell.span - 1];
    const own = column;
    column += cell.span;
    if (first === undefined || last === undefined) return [];
    const width = last.start + last.width - first.start;
    return [
      {
        lines: breakLines(cell.text, { style, width, hyphenate }, setting),
        x: first.start,
        width,
        // A heading over figures stands at their right; words across columns begin at the left.
        align: isHead ? last.align : first.align,
        column: own,
        span: cell.span,
      },
    ];
  });
}

/** Where a line of a cell begins. */
export function lineStart({ x, width, align }: SetCell, line: Line): number {
  switch (align) {
    case 'start':
      return x;
    case 'center':
      return x + (width - line.width) / 2;
    case 'end':
      return x + width - line.width;
  }
}

export function mostLines(cells: readonly SetCell[]): number {
  return cells.reduce((most, { lines }) => Math.max(most, lines.length), 1);
}
