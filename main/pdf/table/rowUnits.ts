import type { PrintTable } from '../../../shared/print/PrintDocument';
import { BOTTOM, LINE, TOP } from '../geometry';
import { drawLine, drawRule } from '../page/draw';
import type { Repeated, Unit } from '../page/flow';
import type { Page } from '../page/Page';
import type { StructNode } from '../structure/StructNode';
import { structNode } from '../structure/StructNode';
import { CELL } from '../styles';
import type { Hyphenate } from '../text/atoms';
import type { Typesetting } from '../Typesetting';
import type { SetCell, TableLayout } from './TableLayout';
import { lineStart, mostLines, setRow } from './TableLayout';
import { DENSE_ROW, OPEN_ROW, RULE } from './tableStyles';

/** Tables with fewer rows stay whole; others leave at least three rows on either side of a break. */
const WHOLE_BELOW = 12;
const ROWS_EITHER_SIDE = 3;

type RowsPlace = {
  readonly table: PrintTable;
  readonly layout: TableLayout;
  readonly hyphenate: Hyphenate;
  readonly body: StructNode;
  readonly repeated: Repeated;
};

/** The rows of a table, each a unit; a row higher than a page becomes several. */
export function rowUnits(place: RowsPlace, setting: Typesetting): readonly Unit[] {
  const { rows } = place.table;
  return rows.flatMap((row, index) => {
    const cells = setRow(row, place.layout, { style: CELL, hyphenate: place.hyphenate }, setting);
    const nodes = cellNodes(cells, place);
    return fragments(cells, place).map((fragment, part, all): Unit => ({
      before: 0,
      height: fragment.height,
      keepWithNext: part === all.length - 1 ? isKept(index, rows.length) : false,
      repeated: repeatedAbove(index, part, place),
      draw(page, y) {
        drawCells(page, y, fragment, nodes);
        if (part === all.length - 1) ruleBelow(page, y + fragment.height, index, place);
      },
    }));
  });
}

/** Above the rest of a row that was parted there is the same air as above a whole one. */
function repeatedAbove(index: number, part: number, { repeated }: RowsPlace): Repeated | null {
  if (part > 0) return { ...repeated, height: repeated.height + OPEN_ROW.above };
  return index === 0 ? null : repeated;
}

function isKept(index: number, count: number): boolean {
  if (index === count - 1) return false;
  return count < WHOLE_BELOW || index < ROWS_EITHER_SIDE - 1 || index >= count - ROWS_EITHER_SIDE;
}

function cellNodes(cells: readonly SetCell[], { table, body }: RowsPlace): readonly StructNode[] {
  const row = structNode('TR', body);
  return cells.map(({ column, span }) => {
    const spanning = span > 1 ? { ColSpan: span } : {};
    if (column === table.nameColumn) {
      return structNode('TH', row, { attributes: { O: 'Table', Scope: 'Row', ...spanning } });
    }
    return structNode('TD', row, span > 1 ? { attributes: { O: 'Table', ...spanning } } : {});
  });
}

/** A slice of a row: the lines from `from` to before `to` of every cell. */
type Fragment = {
  readonly cells: readonly SetCell[];
  readonly from: number;
  readonly to: number;
  readonly above: number;
  readonly height: number;
};

function fragments(cells: readonly SetCell[], { table, repeated }: RowsPlace): readonly Fragment[] {
  const { above, below } = table.density.kind === 'dense' ? DENSE_ROW : OPEN_ROW;
  const lines = mostLines(cells);
  const room = BOTTOM - TOP - repeated.height - LINE - above - below;
  const fitting = Math.max(2, Math.floor(room / CELL.leading));
  // Slices of half a page fill what is left of the first page better than slices of a whole one.
  const slice = lines <= fitting ? lines : Math.max(2, Math.floor(fitting / 2));
  const starts = Array.from({ length: Math.ceil(lines / slice) }, (_, index) => index * slice);
  return starts.map((from) => {
    const to = Math.min(lines, from + slice);
    const padding = (from === 0 ? above : 0) + (to === lines ? below : 0);
    return {
      cells,
      from,
      to,
      above: from === 0 ? above : 0,
      height: (to - from) * CELL.leading + padding,
    };
  });
}

function drawCells(
  page: Page,
  y: number,
  { cells, from, to, above }: Fragment,
  nodes: readonly StructNode[],
): void {
  cells.forEach((cell, index) => {
    const node = nodes[index];
    if (node === undefined) return;
    cell.lines.slice(from, to).forEach((line, place) => {
      const baseline = y + above + place * CELL.leading + CELL.ascent;
      drawLine(page, line, { x: lineStart(cell, line), y: baseline }, node);
    });
  });
}

function ruleBelow(page: Page, y: number, index: number, { table, layout }: RowsPlace): void {
  const line = { x: layout.x, y, width: layout.width };
  if (index === table.rows.length - 1) {
    drawRule(page, line, RULE.outer);
    return;
  }
  const every = table.density.kind === 'dense' ? table.density.hairlineEvery : 1;
  if (every > 0 && (index + 1) % every === 0) drawRule(page, line, RULE.between);
}
