import type { Table } from '../agreement/RichText';
import { wordsOfText } from './PrintText';
import { printInlines } from './printInlines';
import { targetAnchor } from './anchors';
import type { PrintContext } from './PrintContext';
import type { PrintRow, PrintTable } from './PrintDocument';

const CLOSE_FROM = 8;
const SHORT_ENOUGH_WITHOUT_HAIRLINES = 12;
/** Longer cells are likely to wrap, and wrapped rows need the hairline between them. */
const LONGEST_IN_CLOSE_ROW = 72;

export function printTable(table: Table, context: PrintContext): PrintTable {
  const label = context.text.words.reference.table(context.text.numbers.tables.get(table.id) ?? '');
  const rows = table.rows.map((row): PrintRow =>
    row.cells.map(({ content, span }) => ({ text: printInlines(content, context.text), span })),
  );
  const body = rows.slice(table.headerRows);
  return {
    kind: 'table',
    anchor: targetAnchor({ kind: 'table', id: table.id }),
    label,
    continued: context.words.paper.continued(label),
    caption: table.caption,
    columns: table.columns,
    headRows: rows.slice(0, table.headerRows),
    rows: body,
    nameColumn: null,
    density: density(body),
  };
}

function density(rows: readonly PrintRow[]): PrintTable['density'] {
  const isClose =
    rows.length >= CLOSE_FROM && rows.every((row) => letters(row) <= LONGEST_IN_CLOSE_ROW);
  if (!isClose) return { kind: 'open' };
  return { kind: 'dense', hairlineEvery: rows.length > SHORT_ENOUGH_WITHOUT_HAIRLINES ? 5 : 0 };
}

function letters(row: PrintRow): number {
  return row.reduce((sum, cell) => sum + wordsOfText(cell.text).length, 0);
}
