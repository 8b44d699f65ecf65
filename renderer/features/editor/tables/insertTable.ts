import type { RangeSelection } from 'lexical';
import { $createParagraphNode, $isParagraphNode } from 'lexical';
import { $isClauseHeadingNode } from '../nodes/ClauseHeadingNode';
import { $isClauseNode } from '../nodes/ClauseNode';
import { $blockNodes } from '../convert/blockNodes';
import { $caretAtStart, $firstLine } from '../structure/caret';
import { $clauseOf, $isBlankLine, $lineOf } from '../structure/lines';
import { $newTableId } from '../structure/newIds';
import { blankGrid } from './changeGrid';

/** Puts an empty table behind the block at the caret, in its clause, with the caret in the caption. */
export function $insertTable(
  selection: RangeSelection,
  size: { readonly rows: number; readonly columns: number },
): boolean {
  const line = $lineOf(selection.anchor.getNode());
  const clause = line === null ? null : $clauseOf(line);
  if (line === null || clause === null) return false;
  const block = clause.getChildren().find((child) => child.is(line) || child.isParentOf(line));
  if (block === undefined) return false;

  const nodes = $blockNodes({
    kind: 'table',
    id: $newTableId(),
    caption: '',
    ...blankGrid(size.rows, size.columns),
  });
  const after = $isClauseHeadingNode(block) ? (block.getNextSibling() ?? block) : block;
  for (const node of nodes.toReversed()) after.insertAfter(node);
  const isSpare = $isParagraphNode(after) && $isBlankLine(after);
  if (isSpare && $isClauseNode(after.getParent()) && clause.getFirstChild()?.is(after) !== true) {
    after.remove(true);
  }
  const [caption, table] = nodes;
  // A table at the very end would leave no place to go on writing in the clause.
  if (table !== undefined && table.getNextSibling() === null) {
    table.insertAfter($createParagraphNode());
  }
  const start = $firstLine(caption ?? null);
  if (start !== null) $caretAtStart(start);
  return true;
}
