import type { ElementNode } from 'lexical';
import { $createParagraphNode, $setState } from 'lexical';
import type { TableNode } from '@lexical/table';
import {
  $createTableCellNode,
  $createTableNode,
  $createTableRowNode,
  TableCellHeaderStates,
} from '@lexical/table';
import { assertNever } from '../../../../shared/result';
import type { Block, List, Row, Table } from '../../../../shared/agreement/RichText';
import type { ClauseListItemNode } from '../nodes/ClauseListItemNode';
import { $createClauseListItemNode } from '../nodes/ClauseListItemNode';
import { $createClauseListNode } from '../nodes/ClauseListNode';
import { columnsState, headerRowsState, tableIdState } from '../nodes/states';
import { $createTableCaptionNode } from '../nodes/TableCaptionNode';
import { $inlineNodes, $withText } from './inlineNodes';

/** The nodes of one block: a table comes as its caption line and its grid. */
export function $blockNodes(block: Block): ElementNode[] {
  switch (block.kind) {
    case 'paragraph':
      return [$createParagraphNode().append(...$inlineNodes(block.content))];
    case 'list':
      return [$createClauseListNode().append(...$itemNodes(block, 0))];
    case 'table':
      return [$withText($createTableCaptionNode(), block.caption), $tableNode(block)];
    default:
      return assertNever(block);
  }
}

function $itemNodes(list: List, depth: number): ClauseListItemNode[] {
  return list.items.flatMap((item) => [
    $createClauseListItemNode(list.style, depth).append(...$inlineNodes(item.content)),
    ...(item.sublist === null ? [] : $itemNodes(item.sublist, depth + 1)),
  ]);
}

function $tableNode(table: Table): TableNode {
  const node = $setState($createTableNode(), tableIdState, table.id);
  return $fillTable(node, table);
}

/** Gives a table node these rows and columns; its id stays. */
export function $fillTable(
  node: TableNode,
  table: Omit<Table, 'kind' | 'id' | 'caption'>,
): TableNode {
  $setState(node, columnsState, table.columns);
  $setState(node, headerRowsState, table.headerRows);
  const rows = table.rows.map((row, index) => $rowNode(row, index < table.headerRows));
  return node.splice(0, node.getChildrenSize(), rows);
}

function $rowNode(row: Row, isHeader: boolean): ElementNode {
  const { ROW, NO_STATUS } = TableCellHeaderStates;
  const cells = row.cells.map(({ content, span }) =>
    $createTableCellNode(isHeader ? ROW : NO_STATUS, span).append(
      $createParagraphNode().append(...$inlineNodes(content)),
    ),
  );
  return $createTableRowNode().append(...cells);
}
