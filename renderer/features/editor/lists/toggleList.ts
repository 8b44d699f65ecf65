import type { ElementNode } from 'lexical';
import { $getState, $isParagraphNode, $setState } from 'lexical';
import type { ListStyle } from '../../../../shared/agreement/RichText';
import type { ClauseListItemNode } from '../nodes/ClauseListItemNode';
import { $createClauseListItemNode, $isClauseListItemNode } from '../nodes/ClauseListItemNode';
import { $createClauseListNode, $isClauseListNode } from '../nodes/ClauseListNode';
import { $isClauseNode } from '../nodes/ClauseNode';
import { depthState, listStyleState } from '../nodes/states';
import { $leaveList } from './leaveList';

/**
 * Makes items of lines of clauses. If all are items of this style already they become paragraphs;
 * items of another style change style, with all beside them.
 */
export function $toggleList(lines: readonly ElementNode[], style: ListStyle): void {
  const able = lines.filter(
    (line) =>
      $isClauseListItemNode(line) || ($isParagraphNode(line) && $isClauseNode(line.getParent())),
  );
  const items = able.filter($isClauseListItemNode);
  if (items.length === able.length && items.every((item) => $styleOf(item) === style)) {
    for (const item of items) $leaveList(item);
    return;
  }
  for (const line of able) {
    if ($isClauseListItemNode(line)) $restyle(line, style);
    else $becomeItem(line, style);
  }
}

function $styleOf(item: ClauseListItemNode): ListStyle {
  return $getState(item, listStyleState);
}

function $becomeItem(line: ElementNode, style: ListStyle): void {
  const item = $createClauseListItemNode(style, 0);
  const before = line.getPreviousSibling();
  const after = line.getNextSibling();
  line.replace(item, true);
  // Lists of one style that come to stand side by side are one list.
  if ($isClauseListNode(before) && $outerStyle(before) === style) before.append(item);
  else $wrapInList(item);
  const list = item.getParentOrThrow();
  if ($isClauseListNode(after) && $outerStyle(after) === style) {
    list.append(...after.getChildren());
    after.remove(true);
  }
}

function $outerStyle(list: ElementNode): ListStyle | null {
  const first = list.getFirstChild();
  return $isClauseListItemNode(first) ? $styleOf(first) : null;
}

/** The items that count together: of one depth, with nothing less deep between them. */
function $restyle(item: ClauseListItemNode, style: ListStyle): void {
  const depth = $getState(item, depthState);
  const inOrder = [...item.getPreviousSiblings().toReversed(), null, ...item.getNextSiblings()];
  const at = inOrder.indexOf(null);
  for (const side of [inOrder.slice(0, at), inOrder.slice(at + 1)]) {
    for (const each of side) {
      if (!$isClauseListItemNode(each) || $getState(each, depthState) < depth) break;
      if ($getState(each, depthState) === depth) $setState(each, listStyleState, style);
    }
  }
  $setState(item, listStyleState, style);
}

function $wrapInList(item: ClauseListItemNode): void {
  const list = $createClauseListNode();
  item.insertBefore(list);
  list.append(item);
}
