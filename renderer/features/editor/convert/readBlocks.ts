import type { ElementNode, LexicalNode } from 'lexical';
import { $getState, $isElementNode } from 'lexical';
import type { TableCellNode, TableNode } from '@lexical/table';
import { $isTableCellNode, $isTableNode, $isTableRowNode } from '@lexical/table';
import type {
  Alignment,
  Block,
  Cell,
  List,
  ListItem,
  Row,
  Table,
} from '../../../../shared/agreement/RichText';
import type { ClauseListItemNode } from '../nodes/ClauseListItemNode';
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

/** The blocks of a clause as the schema wants them: at least one, and only of known kinds. */
export function $readBlocks(clause: ClauseNode): readonly Block[] {
  const blocks: Block[] = [];
  let caption = '';
  for (const child of clause.getChildren()) {
    if ($isTableCaptionNode(child)) caption = $plainText(child);
    else if ($isTableNode(child)) blocks.push(...$readTable(child, caption));
    else if ($isClauseListNode(child)) blocks.push(...$readList(child));
    else if ($isElementNode(child) && !$isClauseHeadingNode(child)) {
      blocks.push({ kind: 'paragraph', content: $lineContent(child) });
    }
    if (!$isTableCaptionNode(child)) caption = '';
  }
  return blocks.length === 0 ? [BLANK] : blocks;
}

function $readList(node: ElementNode): readonly List[] {
  const items = node.getChildren().filter($isClauseListItemNode);
  const list = $listAt(items, 0, items.length);
  return list === null ? [] : [list];
}

/** The list of items `from` to before `end`; whatever stands deeper than the first belongs under it. */
function $listAt(items: readonly ClauseListItemNode[], from: number, end: number): List | null {
  const first = items[from];
  if (first === undefined || from >= end) return null;
  const depth = $getState(first, depthState);
  const read: ListItem[] = [];
  for (let at = from; at < end;) {
    const item = items[at];
    if (item === undefined) break;
    let next = at + 1;
    while (next < end && $depthAt(items, next) > depth) next += 1;
    read.push({ content: $lineContent(item), sublist: $listAt(items, at + 1, next) });
    at = next;
  }
  return { kind: 'list', style: $getState(first, listStyleState), items: read };
}

function $depthAt(items: readonly ClauseListItemNode[], index: number): number {
  const item = items[index];
  return item === undefined ? 0 : $getState(item, depthState);
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
