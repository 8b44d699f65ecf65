import type { ElementNode, RangeSelection } from 'lexical';
import { $createParagraphNode, $findMatchingParent } from 'lexical';
import type { TableCellNode, TableNode } from '@lexical/table';
import { $isTableCellNode, $isTableNode, $isTableRowNode } from '@lexical/table';
import type { TableChange } from '../commands';
import { $fillTable } from '../convert/blockNodes';
import type { Grid } from '../convert/readBlocks';
import { $readGrid } from '../convert/readBlocks';
import { $isTableCaptionNode } from '../nodes/TableCaptionNode';
import { $caretAtStart, $firstLine } from '../structure/caret';
import {
  cellAt,
  withAlignment,
  withColumn,
  withHeaderTo,
  withoutColumn,
  withoutRow,
  withRow,
} from './changeGrid';

/** Where a caret stands in a table: row and column, counted from 0. */
type TablePlace = {
  readonly table: TableNode;
  readonly row: number;
  readonly column: number;
};

export function $tablePlace(selection: RangeSelection): TablePlace | null {
  const cell = $findMatchingParent(selection.anchor.getNode(), $isTableCellNode);
  const row = cell?.getParent() ?? null;
  const table = row?.getParent() ?? null;
  if (cell === null || !$isTableRowNode(row) || !$isTableNode(table)) return null;
  const before = cell.getPreviousSiblings().filter($isTableCellNode);
  const column = before.reduce((sum, each) => sum + each.getColSpan(), 0);
  return { table, row: row.getIndexWithinParent(), column };
}

/** Changes the table at a place; the caret stays in its cell or goes to the new one. */
export function $changeTable({ table, row, column }: TablePlace, change: TableChange): void {
  const grid = $readGrid(table);
  if (grid === null) return;
  const show = (next: Grid | null, toRow = row, toColumn = column): void => {
    if (next === null) $removeTable(table);
    else {
      $fillTable(table, next);
      $caretInCell(table, toRow, toColumn);
    }
  };
  const width = grid.rows[row]?.cells[cellAt(grid.rows[row]?.cells ?? [], column).at]?.span ?? 1;
  switch (change.kind) {
    case 'insert-row': {
      const at = change.where === 'above' ? row : row + 1;
      return show(withRow(grid, at), at);
    }
    case 'insert-column': {
      const at = change.where === 'before' ? column : column + width;
      return show(withColumn(grid, at), row, at);
    }
    case 'remove-row':
      return show(withoutRow(grid, row), Math.min(row, grid.rows.length - 2));
    case 'remove-column':
      return show(withoutColumn(grid, column), row, Math.min(column, grid.columns.length - 2));
    case 'remove-table':
      return $removeTable(table);
    case 'toggle-header':
      return show(withHeaderTo(grid, row));
    case 'align':
      return show(withAlignment(grid, column, change.alignment));
  }
}

/** Goes to the next or previous cell; behind the last one a new row begins. @returns false before the first */
export function $goToCell(place: TablePlace, by: 1 | -1): boolean {
  const cells = place.table
    .getChildren()
    .filter($isTableRowNode)
    .flatMap((row) => row.getChildren().filter($isTableCellNode));
  const at = cells.findIndex((cell) => $isAt(cell, place));
  const next = cells[at + by];
  if (next !== undefined) {
    $selectCell(next);
    return true;
  }
  if (by === 1) {
    $changeTable(place, { kind: 'insert-row', where: 'below' });
    $caretInCell(place.table, place.row + 1, 0);
  }
  return by === 1;
}

function $isAt(cell: TableCellNode, { row, column }: TablePlace): boolean {
  const before = cell.getPreviousSiblings().filter($isTableCellNode);
  const start = before.reduce((sum, each) => sum + each.getColSpan(), 0);
  return cell.getParent()?.getIndexWithinParent() === row && start === column;
}

function $caretInCell(table: TableNode, row: number, column: number): void {
  const cells = table.getChildAtIndex<ElementNode>(Math.max(0, row));
  if (!$isTableRowNode(cells)) return;
  let start = 0;
  for (const cell of cells.getChildren().filter($isTableCellNode)) {
    start += cell.getColSpan();
    if (column < start) {
      const line = $firstLine(cell);
      if (line !== null) $caretAtStart(line);
      return;
    }
  }
}

function $selectCell(cell: TableCellNode): void {
  const line = $firstLine(cell);
  if (line === null) return;
  line.select(0, line.getChildrenSize());
}

function $removeTable(table: TableNode): void {
  const caption = table.getPreviousSibling();
  const paragraph = $createParagraphNode();
  table.insertAfter(paragraph);
  table.remove(true);
  if ($isTableCaptionNode(caption)) caption.remove(true);
  $caretAtStart(paragraph);
}
