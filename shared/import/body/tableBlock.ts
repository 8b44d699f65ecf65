import { tableId } from '../../agreement/ids';
import type { Alignment, Block, Cell, Inline } from '../../agreement/RichText';
import { cleanText } from '../../agreement/text/cleanText';
import { inlines, textRun } from '../../agreement/text/inlines';
import type { SourceCell, SourceTable } from '../SourceBlock';
import type { BodyBuilding } from './BodyBuilding';

const MOST_COLUMNS = 60;
const MOST_HEADER_ROWS = 10;
const LONGEST_CAPTION = 500;

/** A table of the agreement; one too wide for it becomes a paragraph for each row. */
export function tableBlocks(
  source: SourceTable,
  caption: string,
  { newId, notes }: BodyBuilding,
): readonly Block[] {
  const rows = source.rows.filter((row) => row.length > 0);
  const width = rows.reduce((most, row) => Math.max(most, rowWidth(row)), 1);
  if (rows.length === 0) return [];
  if (width > MOST_COLUMNS || caption.length > LONGEST_CAPTION) {
    notes.push({ kind: 'table-flattened', place: source.place, reason: 'too-wide' });
    const top: readonly Block[] = caption === '' ? [] : [paragraph([textRun(caption)])];
    return [...top, ...rows.map((row) => paragraph(rowContent(row)))];
  }
  const columns = Array.from(
    { length: width },
    (_, at): Alignment => source.columns[at] ?? 'start',
  );
  return [
    {
      kind: 'table',
      id: tableId(newId()),
      caption: cleanText(caption),
      headerRows: Math.min(source.headerRows, MOST_HEADER_ROWS, rows.length),
      columns,
      rows: rows.map((row) => ({ cells: padded(row, width) })),
    },
  ];
}

function rowWidth(row: readonly SourceCell[]): number {
  return row.reduce((sum, cell) => sum + cell.span, 0);
}

function padded(row: readonly SourceCell[], width: number): readonly Cell[] {
  const missing = Array.from({ length: width - rowWidth(row) }, () => ({ content: [], span: 1 }));
  return [...row, ...missing];
}

function rowContent(row: readonly SourceCell[]): readonly Inline[] {
  return inlines(
    row.flatMap((cell, at) => (at === 0 ? cell.content : [textRun(' | '), ...cell.content])),
  );
}

function paragraph(content: readonly Inline[]): Block {
  return { kind: 'paragraph', content };
}
