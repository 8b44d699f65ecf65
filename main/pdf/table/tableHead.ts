import type { PrintTable } from '../../../shared/print/PrintDocument';
import { drawLine, drawRule } from '../page/draw';
import type { Artifact, Page } from '../page/Page';
import type { StructNode } from '../structure/StructNode';
import { structNode } from '../structure/StructNode';
import { TABLE_HEAD } from '../styles';
import type { Hyphenate } from '../text/atoms';
import type { Typesetting } from '../Typesetting';
import type { SetCell, TableLayout } from './TableLayout';
import { lineStart, mostLines, setRow } from './TableLayout';
import { HEAD_ROW, RULE } from './tableStyles';

/** The heading rows of a table, set once and drawn on every page the table reaches. */
type TableHead = {
  readonly height: number;
  readonly rows: readonly HeadRow[];
};

type HeadRow = { readonly cells: readonly SetCell[]; readonly top: number; readonly lines: number };

/** Room for the rule under a heading that covers several columns. */
const UNDER_SPAN = 3.75;

export function tableHead(
  table: PrintTable,
  layout: TableLayout,
  hyphenate: Hyphenate,
  setting: Typesetting,
): TableHead {
  let top = HEAD_ROW.above;
  const rows = table.headRows.map((row, index): HeadRow => {
    const cells = setRow(row, layout, { style: TABLE_HEAD, hyphenate, isHead: true }, setting);
    const lines = mostLines(cells);
    const own = top;
    const isLast = index === table.headRows.length - 1;
    top += lines * TABLE_HEAD.leading + (isLast ? HEAD_ROW.below : UNDER_SPAN);
    return { cells, top: own, lines };
  });
  return { height: rows.length === 0 ? 0 : top, rows };
}

/** One structure cell for each heading, row by row. */
export function headNodes(head: TableHead, table: StructNode): readonly (readonly StructNode[])[] {
  if (head.rows.length === 0) return [];
  const group = structNode('THead', table);
  return head.rows.map(({ cells }) => {
    const row = structNode('TR', group);
    return cells.map(({ span }) =>
      structNode('TH', row, {
        attributes: { O: 'Table', Scope: 'Column', ...(span > 1 ? { ColSpan: span } : {}) },
      }),
    );
  });
}

/** Draws the heading; as furniture when it only repeats what an earlier page said. */
export function drawHead(
  page: Page,
  y: number,
  { head, layout }: { readonly head: TableHead; readonly layout: TableLayout },
  roles: readonly (readonly StructNode[])[] | Artifact,
): void {
  const artifact: Artifact = typeof roles === 'string' ? roles : 'Layout';
  drawRule(page, { x: layout.x, y, width: layout.width }, RULE.outer, { artifact });
  head.rows.forEach((row, rowIndex) => {
    row.cells.forEach((cell, index) => {
      const role = typeof roles === 'string' ? roles : roles[rowIndex]?.[index];
      // Headings stand on the rule, so a short one keeps company with the last line of a long one.
      const first = row.lines - cell.lines.length;
      cell.lines.forEach((line, place) => {
        const baseline = row.top + (first + place) * TABLE_HEAD.leading + TABLE_HEAD.ascent;
        drawLine(page, line, { x: lineStart(cell, line), y: y + baseline }, role ?? artifact);
      });
      if (cell.span > 1 && rowIndex < head.rows.length - 1) {
        const under = y + row.top + row.lines * TABLE_HEAD.leading + UNDER_SPAN / 2;
        drawRule(page, { x: cell.x, y: under, width: cell.width }, RULE.between, { artifact });
      }
    });
  });
  if (head.rows.length > 0) {
    const under = { x: layout.x, y: y + head.height, width: layout.width };
    drawRule(page, under, RULE.underHead, { artifact });
  }
}
