import type { ElementNode, LexicalNode } from 'lexical';
import {
  $createParagraphNode,
  $getState,
  $isElementNode,
  $isParagraphNode,
  $setState,
} from 'lexical';
import { $isTableNode } from '@lexical/table';
import { DEEPEST_LIST_LEVEL } from '../../../../shared/agreement/RichText';
import { $isClauseHeadingNode } from '../nodes/ClauseHeadingNode';
import { $isClauseListItemNode, $createClauseListItemNode } from '../nodes/ClauseListItemNode';
import type { ClauseListNode } from '../nodes/ClauseListNode';
import { $isClauseListNode } from '../nodes/ClauseListNode';
import type { ClauseNode } from '../nodes/ClauseNode';
import { depthState, listStyleState, tableIdState } from '../nodes/states';
import { $createTableCaptionNode, $isTableCaptionNode } from '../nodes/TableCaptionNode';
import { $newTableId } from './newIds';

/** Keeps a clause to its parts: a heading only as its first, then paragraphs, lists, tables with captions. */
export function $keepClause(clause: ClauseNode): void {
  for (const child of clause.getChildren()) $keepPart(child);
  const first = clause.getFirstChild();
  if (first === null || ($isClauseHeadingNode(first) && first.getNextSibling() === null)) {
    clause.append($createParagraphNode());
  }
}

function $keepPart(child: LexicalNode): void {
  if ($isTableCaptionNode(child)) {
    if (!$isTableNode(child.getNextSibling())) $becomeParagraph(child);
  } else if ($isTableNode(child)) {
    if ($getState(child, tableIdState) === null) $setState(child, tableIdState, $newTableId());
    if (!$isTableCaptionNode(child.getPreviousSibling())) {
      child.insertBefore($createTableCaptionNode());
    }
  } else if ($isClauseHeadingNode(child)) {
    if (child.getPreviousSibling() !== null) $becomeParagraph(child);
  } else if ($isClauseListItemNode(child)) {
    $becomeParagraph(child);
  } else if (!$isClauseListNode(child) && !$isParagraphNode(child)) {
    $becomeParagraph(child);
  }
}

/** Puts what a node holds into a paragraph of its own; a stray word goes into one too. */
function $becomeParagraph(node: LexicalNode): ElementNode {
  const paragraph = $createParagraphNode();
  if (!$isElementNode(node)) {
    node.insertBefore(paragraph);
    return paragraph.append(node);
  }
  return node.replace(paragraph, true);
}

/** Keeps a list to items, each at most one deeper than the one before, and one style to a run. */
export function $keepList(list: ClauseListNode): void {
  const styles: (typeof listStyleState.defaultValue)[] = [];
  for (const child of list.getChildren()) {
    const item = $isClauseListItemNode(child) ? child : $becomeItem(child);
    const depth = Math.min($getState(item, depthState), styles.length, DEEPEST_LIST_LEVEL - 1);
    const style = styles[depth] ?? $getState(item, listStyleState);
    styles.length = depth;
    styles.push(style);
    if ($getState(item, depthState) !== depth) $setState(item, depthState, depth);
    if ($getState(item, listStyleState) !== style) $setState(item, listStyleState, style);
  }
  if (list.isEmpty()) list.remove();
}

function $becomeItem(node: LexicalNode): ReturnType<typeof $createClauseListItemNode> {
  const item = $createClauseListItemNode('bullet', 0);
  if ($isElementNode(node)) return node.replace(item, true);
  node.insertBefore(item);
  return item.append(node);
}
