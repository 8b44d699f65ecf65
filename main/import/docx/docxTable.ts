import type { Alignment, Inline } from '../../../shared/agreement/RichText';
import { inlines, textRun } from '../../../shared/agreement/text/inlines';
import { contentText } from '../../../shared/import/content/contentText';
import { excerpt } from '../../../shared/import/content/excerpt';
import type { Place, SourceBlock, SourceCell } from '../../../shared/import/SourceBlock';
import type { DocxReading } from './DocxReading';
import type { XmlElement } from './XmlElement';
import { childOf, childrenOf, switchOf, valueOf } from './XmlElement';

/** Reads the blocks of a cell; handed in, since cells hold what documents hold. */
type ReadBlocks = (parent: XmlElement) => readonly SourceBlock[];

/** A table, or the blocks of its only cell when it serves as a frame. */
export function docxTable(
  element: XmlElement,
  reading: DocxReading,
  readBlocks: ReadBlocks,
): readonly SourceBlock[] {
  const rows = rowsOf(element);
  const [first] = rows;
  const [only] = first?.cells ?? [];
  if (rows.length === 1 && only !== undefined && first?.cells.length === 1) {
    const blocks = readBlocks(only);
    reading.found.notes.push({
      kind: 'table-flattened',
      place: placeOf(blocks, reading),
      reason: 'layout',
    });
    return blocks;
  }
  reading.paragraphs += 1;
  const number = reading.paragraphs;
  let merged = 0;
  const columnStarts = new Map<number, { row: number; at: number }>();
  const read: SourceCell[][] = [];
  rows.forEach((row, rowAt) => {
    const cells: SourceCell[] = row.before > 0 ? [{ content: [], span: row.before }] : [];
    let column = row.before;
    for (const cell of row.cells) {
      const properties = childOf(cell, 'w:tcPr');
      const span = spanOf(properties);
      const content = cellContent(readBlocks(cell), reading);
      const merge = childOf(properties, 'w:vMerge');
      const above = columnStarts.get(column);
      if (merge !== null && merge.attributes['w:val'] !== 'restart' && above !== undefined) {
        merged += 1;
        appendTo(read, above, content);
        cells.push({ content: [], span });
      } else {
        columnStarts.set(column, { row: rowAt, at: cells.length });
        cells.push({ content, span });
      }
      column += span;
    }
    read.push(cells);
  });
  const place: Place = { unit: 'paragraph', number, excerpt: excerpt(rowText(read[0] ?? [])) };
  if (merged > 0) reading.found.notes.push({ kind: 'merged-cells', place, count: merged });
  const headerRows = headerRowsOf(rows, read);
  return [{ kind: 'table', place, headerRows, columns: alignments(rows, headerRows), rows: read }];
}

type TableRow = {
  readonly element: XmlElement;
  readonly cells: readonly XmlElement[];
  /** Columns left out before the first cell. */
  readonly before: number;
};

const MOST_SPAN = 60;

function rowsOf(table: XmlElement): readonly TableRow[] {
  return unwrapped(table, 'w:tr')
    .map((element) => ({
      element,
      cells: unwrapped(element, 'w:tc'),
      before: Math.min(count(valueOf(childOf(element, 'w:trPr'), 'w:gridBefore')), MOST_SPAN),
    }))
    .filter(({ cells }) => cells.length > 0);
}

function unwrapped(parent: XmlElement, name: string): readonly XmlElement[] {
  return childrenOf(parent).flatMap((child) =>
    child.name === name ? [child] : unwrapped(child, name),
  );
}

function spanOf(properties: XmlElement | null): number {
  return Math.min(Math.max(1, count(valueOf(properties, 'w:gridSpan'))), MOST_SPAN);
}

function count(value: string | null): number {
  return value !== null && /^\d{1,4}$/.test(value) ? Number(value) : 0;
}

function appendTo(
  rows: SourceCell[][],
  { row, at }: { readonly row: number; readonly at: number },
  content: readonly Inline[],
): void {
  const cells = rows[row];
  const cell = cells?.[at];
  if (cells === undefined || cell === undefined || content.length === 0) return;
  const joint: readonly Inline[] = cell.content.length === 0 ? [] : [{ kind: 'break' }];
  cells[at] = { ...cell, content: inlines([...cell.content, ...joint, ...content]) };
}

/** Paragraphs of a cell become lines; numbers and bullets stay as words; a table inside is flattened. */
function cellContent(blocks: readonly SourceBlock[], reading: DocxReading): readonly Inline[] {
  const lines = blocks.flatMap((block): readonly (readonly Inline[])[] => {
    if (block.kind === 'paragraph') return [signed(block)];
    const { place } = block;
    reading.found.notes.push({ kind: 'table-flattened', place, reason: 'nested' });
    return block.rows.map((row) => rowContent(row));
  });
  const filled = lines.filter((line) => line.length > 0);
  return inlines(filled.flatMap((line, at) => (at === 0 ? line : [{ kind: 'break' }, ...line])));
}

function signed(block: Extract<SourceBlock, { kind: 'paragraph' }>): readonly Inline[] {
  const sign = block.style.kind === 'bullet' ? '•' : (block.label?.text ?? '');
  return sign === '' ? block.content : inlines([textRun(`${sign} `), ...block.content]);
}

function rowContent(row: readonly SourceCell[]): readonly Inline[] {
  return inlines(
    row.flatMap((cell, at) => (at === 0 ? cell.content : [textRun(' | '), ...cell.content])),
  );
}

function rowText(row: readonly SourceCell[]): string {
  return row.map(({ content }) => contentText(content)).join(' ');
}

function placeOf(blocks: readonly SourceBlock[], { paragraphs }: DocxReading): Place {
  return blocks[0]?.place ?? { unit: 'paragraph', number: paragraphs, excerpt: '' };
}

/** Rows that Word repeats on every page, or else a first row set in bold throughout. */
function headerRowsOf(rows: readonly TableRow[], read: readonly (readonly SourceCell[])[]): number {
  const firstBody = rows.findIndex(
    ({ element }) => switchOf(childOf(element, 'w:trPr'), 'w:tblHeader') !== true,
  );
  if (firstBody > 0) return firstBody;
  const cells = read[0] ?? [];
  const isBold = cells.every(({ content }) =>
    content.every((part) => part.kind !== 'text' || part.marks.includes('bold')),
  );
  return rows.length > 1 && isBold && rowText(cells).trim() !== '' ? 1 : 0;
}

/** A column's alignment is that of its first cell below the headings. */
function alignments(rows: readonly TableRow[], headerRows: number): readonly Alignment[] {
  const cells = rows[headerRows]?.cells ?? [];
  return cells.flatMap((cell) => {
    const paragraph = childOf(cell, 'w:p');
    const value = valueOf(childOf(paragraph, 'w:pPr'), 'w:jc') ?? '';
    const alignment: Alignment =
      value === 'center' ? 'center' : value === 'right' || value === 'end' ? 'end' : 'start';
    return Array.from({ length: spanOf(childOf(cell, 'w:tcPr')) }, () => alignment);
  });
}
