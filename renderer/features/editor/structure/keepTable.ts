import type { LexicalNode } from 'lexical';
import { $createParagraphNode, $getState, $isElementNode, $setState } from 'lexical';
import type { TableCellNode, TableNode } from '@lexical/table';
import { $isTableRowNode, TableCellHeaderStates } from '@lexical/table';
import type { Alignment } from '../../../../shared/agreement/RichText';
import { columnsState, headerRowsState } from '../nodes/states';
import { $isLine } from './lines';

/** Keeps what is said of columns and heading rows in step with the rows there are. */
export function $keepTable(table: TableNode): void {
  const rows = table.getChildren().filter($isTableRowNode);
  if (rows.length === 0) return;
  const width = Math.max(1, Math.min(60, table.getColumnCount()));
  const columns = $getState(table, columnsState);
  if (columns.length !== width) {
    const fitted = Array.from({ length: width }, (_, at): Alignment => columns[at] ?? 'start');
    $setState(table, columnsState, fitted);
  }
  const headings = $getState(table, headerRowsState);
  if (headings > rows.length) $setState(table, headerRowsState, rows.length);
}

/** Keeps a cell to one line of words, one row high. */
export function $keepCell(cell: TableCellNode): void {
  if (cell.getRowSpan() !== 1) cell.setRowSpan(1);
  if ((cell.getHeaderStyles() & TableCellHeaderStates.COLUMN) !== 0) {
    cell.setHeaderStyles(cell.getHeaderStyles() & TableCellHeaderStates.ROW);
  }
  for (const child of cell.getChildren()) if (!$isLine(child)) $flatten(child);
  if (cell.isEmpty()) cell.append($createParagraphNode());
}

function $flatten(node: LexicalNode): void {
  const paragraph = $createParagraphNode();
  if (!$isElementNode(node)) {
    node.insertBefore(paragraph);
    paragraph.append(node);
    return;
  }
  const text = node.getAllTextNodes();
  node.replace(paragraph);
  paragraph.append(...text);
}
