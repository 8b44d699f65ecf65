import type { ElementNode, LexicalNode } from 'lexical';
import { $getState, $isElementNode } from 'lexical';
import type { TableCellNode, TableNode } from '@lexical/table';
import { $isTableCellNode, $isTableNode, $isTableRowNode } from '@lexical/table';
import type {
  Alignment,
  Block,
  Cell,
  Inline,
  List,
  ListItem,
  Row,
  Table,
} from '../../../../shared/agreement/RichText';
import { $isClauseListItemNode } from '../nodes/ClauseListItemNode';
import { $isClauseListNode } from '../nodes/ClauseListNode';
import type { ClauseNode } from '../nodes/ClauseNode';
import { $isClauseHeadingNode } from '../nodes/ClauseHeadingNode';
import {
  columnsState,
  depthState,
  headerRowsState,
  listStyleState,
  tableIdState,
} from '../nodes/states';
import { $isTableCaptionNode } from '../nodes/TableCaptionNode';
import { $lineContent, $linesContent, $plainText } from './lineContent';

const BLANK: Block = { kind: 'paragraph', content: [] };

/** Gives the words of a line, or null to leave it out. */
type LineReader = (line: ElementNode) => readonly Inline[] | null;

/** The blocks of a clause as the schema wants them: at least one, and only of known kinds. */
export function $readBlocks(
  clause: ClauseNode,
  $read: LineReader = $lineContent,
): readonly Block[] {
  const blocks: Block[] = [];
  let caption = '';
  for (const child of clause.getChildren()) {
    if ($isTableCaptionNode(child)) caption = $plainText(child);
    else if ($isTableNode(child)) {
      if ($isRead(child, $read)) blocks.push(...$readTable(child, caption));
    } else if ($isClauseListNode(child)) blocks.push(...$readList(child, $read));
    else if ($isElementNode(child) && !$isClauseHeadingNode(child)) {
      const content = $read(child);
      if (content !== null) blocks.push({ kind: 'paragraph', content });
    }
    if (!$isTableCaptionNode(child)) caption = '';
  }
  return blocks.length === 0 ? [BLANK] : blocks;
}

function $readList(node: ElementNode, $read: LineReader): readonly List[] {
  const items = node.getChildren().filter($isClauseListItemNode);
  const read = items.flatMap((item): readonly ReadItem[] => {
    const content = $read(item);
    if (content === null) return [];
    return [
      { content, depth: $getState(item, depthState), style: $getState(item, listStyleState) },
    ];
  });
  const list = listAt(read, 0, read.length);
  return list === null ? [] : [list];
}

/** Whether any cell of a table is to be read; then all of it is. */
function $isRead(table: TableNode, $read: LineReader): boolean {
  return table
    .getChildren()
    .filter($isTableRowNode)
    .some((row) =>
      row
        .getChildren()
        .filter($isTableCellNode)
        .some((cell) =>
          cell.getChildren().some((line) => $isElementNode(line) && $read(line) !== null),
        ),
    );
}

type ReadItem = Pick<ListItem, 'content'> & {
  readonly depth: number;
  readonly style: List['style'];
};

/** The list of items `from` to before `end`; whatever stands deeper than the first belongs under it. */
function listAt(items: readonly ReadItem[], from: number, end: number): List | null {
  const first = items[from];
  if (first === undefined || from >= end) return null;
  const read: ListItem[] = [];
  for (let at = from; at < end;) {
    const item = items[at];
    if (item === undefined) break;
    let next = at + 1;
    while (next < end && (items[next]?.depth ?? 0) > first.depth) next += 1;
    read.push({ content: item.content, sublist: listAt(items, at + 1, next) });
    at = next;
  }
  return { kind: 'list', style: first.style, items: read };
}

/** A table without an id, or without a cell, is none. */
function $readTable(node: TableNode, caption: string): readonly Table[] {
  const id = $getState(node, tableIdState);
  const grid = $readGrid(node);
  return id === null || grid === null ? [] : [{ kind: 'table', id, caption, ...grid }];
}

export type Grid = Pick<Table, 'headerRows' | 'columns' | 'rows'>;

/** Rows of equal width, whatever happened to the cells. */
export function $readGrid(node: TableNode): Grid | null {
  const cells = node
    .getChildren()
    .filter($isTableRowNode)
    .map((row) => row.getChildren().filter($isTableCellNode))
    .filter((row) => row.length > 0);
  const width = Math.min(60, Math.max(0, ...cells.map(widthOf)));
  if (width === 0) return null;
  const known = $getState(node, columnsState);
  return {
    headerRows: Math.min($getState(node, headerRowsState), cells.length, 10),
    columns: Array.from({ length: width }, (_, index): Alignment => known[index] ?? 'start'),
    rows: cells.map((row) => $readRow(row, width)),
  };
}

function widthOf(row: readonly TableCellNode[]): number {
  return row.reduce((sum, cell) => sum + Math.max(1, cell.getColSpan()), 0);
}

function $readRow(row: readonly TableCellNode[], width: number): Row {
  const cells: Cell[] = [];
  let room = width;
  for (const cell of row) {
    if (room === 0) break;
    const span = Math.min(Math.max(1, cell.getColSpan()), room);
    cells.push({ content: $cellContent(cell), span });
    room -= span;
  }
  while (room > 0) {
    cells.push({ content: [], span: 1 });
    room -= 1;
  }
  return { cells };
}

function $cellContent(cell: TableCellNode): Cell['content'] {
  return $linesContent(cell.getChildren().filter((child: LexicalNode) => $isElementNode(child)));
}
