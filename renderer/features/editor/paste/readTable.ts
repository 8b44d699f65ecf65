import type { Alignment, Cell, Inline } from '../../../../shared/agreement/RichText';
import { inlines, textRun } from '../../../../shared/agreement/text/inlines';
import { listSign } from '../../../../shared/agreement/numbering/listSign';
import { MOST_COLUMNS } from '../tables/changeGrid';
import { lineOf, partsOf } from './inlinesOf';
import type { PastedBlock, PastedTable } from './Pasted';

const LONGEST_CAPTION = 500;
const MOST_HEADER_ROWS = 10;

/**
 * Reads a table into rows of equal width. A cell over several rows stands in the first of them. A
 * table of one cell was only a frame: what is in it comes out. Too wide a table comes as lines.
 */
export function readTable(
  table: Element,
  read: (root: ParentNode) => readonly PastedBlock[],
): readonly PastedBlock[] {
  const rows = rowsOf(table);
  const cellsOf = rows.map((row) => [...row.children].filter(isCell));
  const only = cellsOf.length === 1 && cellsOf[0]?.length === 1 ? cellsOf[0][0] : undefined;
  if (only !== undefined) return read(only);
  const grid = cellGrid(cellsOf, (cell) => cellContent(read(cell)));
  const width = Math.max(0, ...grid.map(widthOf));
  if (width === 0) return [];
  if (width > MOST_COLUMNS) return grid.map(asLine);
  const shown: PastedTable = {
    kind: 'table',
    caption: captionOf(table),
    headerRows: Math.min(headerRows(cellsOf, rows), grid.length, MOST_HEADER_ROWS),
    columns: Array.from({ length: width }, (): Alignment => 'start'),
    rows: grid.map((cells) => ({ cells: padded(cells, width) })),
  };
  return [shown];
}

function rowsOf(table: Element): readonly Element[] {
  return [...table.children].flatMap((child) =>
    child.tagName === 'TR'
      ? [child]
      : /^T(HEAD|BODY|FOOT)$/.test(child.tagName)
        ? rowsOf(child)
        : [],
  );
}

function isCell({ tagName }: Element): boolean {
  return tagName === 'TD' || tagName === 'TH';
}

function cellGrid(
  rows: readonly (readonly Element[])[],
  read: (cell: Element) => readonly Inline[],
): readonly (readonly Cell[])[] {
  /** For each column, how many more rows a cell above still covers. */
  const covered: number[] = [];
  return rows.map((row) => {
    const cells: Cell[] = [];
    let column = 0;
    const skip = (): void => {
      while ((covered[column] ?? 0) > 0) {
        covered[column] = (covered[column] ?? 0) - 1;
        cells.push({ content: [], span: 1 });
        column += 1;
      }
    };
    for (const cell of row) {
      skip();
      const span = count(cell.getAttribute('colspan'), MOST_COLUMNS);
      const down = count(cell.getAttribute('rowspan'), 1000) - 1;
      cells.push({ content: read(cell), span });
      for (let at = column; at < column + span; at += 1) covered[at] = down;
      column += span;
    }
    skip();
    return cells;
  });
}

function count(attribute: string | null, most: number): number {
  const found = Number.parseInt(attribute ?? '1', 10);
  return Number.isNaN(found) ? 1 : Math.min(Math.max(1, found), most);
}

function cellContent(blocks: readonly PastedBlock[]): readonly Inline[] {
  const lines = blocks.flatMap((block): readonly (readonly Inline[])[] =>
    block.kind === 'table'
      ? block.rows.map((row) => row.cells.flatMap((cell) => [...cell.content, textRun(' ')]))
      : [
          block.item === null
            ? block.content
            : [textRun(`${signOf(block.item)} `), ...block.content],
        ],
  );
  return inlines(
    lines.flatMap((line, at): readonly Inline[] =>
      at === 0 ? line : [{ kind: 'break' }, ...line],
    ),
  );
}

function signOf({
  marker,
  style,
}: {
  marker: string | null;
  style: Parameters<typeof listSign>[0];
}) {
  return style === 'bullet' ? listSign('bullet', 1) : (marker ?? listSign('bullet', 1));
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.span, 0);
}

function padded(cells: readonly Cell[], width: number): readonly Cell[] {
  const missing = width - widthOf(cells);
  return [...cells, ...Array.from({ length: missing }, (): Cell => ({ content: [], span: 1 }))];
}

function headerRows(cells: readonly (readonly Element[])[], rows: readonly Element[]): number {
  let at = 0;
  while (
    at < rows.length &&
    (rows[at]?.parentElement?.tagName === 'THEAD' ||
      (cells[at]?.length !== 0 && cells[at]?.every(({ tagName }) => tagName === 'TH') === true))
  ) {
    at += 1;
  }
  return at;
}

function captionOf(table: Element): string {
  const caption = [...table.children].find(({ tagName }) => tagName === 'CAPTION');
  if (caption === undefined) return '';
  const line = lineOf(partsOf(caption, []));
  const text = line.map((part) => (part.kind === 'text' ? part.text : ' ')).join('');
  return text.slice(0, LONGEST_CAPTION).toWellFormed();
}

function asLine(cells: readonly Cell[]): PastedBlock {
  const content = cells.flatMap(({ content: own }, at) =>
    at === 0 ? own : [textRun(' | '), ...own],
  );
  return { kind: 'paragraph', content: lineOf(content), heading: null, item: null };
}
