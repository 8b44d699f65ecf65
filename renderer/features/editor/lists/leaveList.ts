import type { ParagraphNode } from 'lexical';
import { $createParagraphNode } from 'lexical';
import type { ClauseListItemNode } from '../nodes/ClauseListItemNode';
import { $createClauseListNode } from '../nodes/ClauseListNode';

/** Makes a paragraph of an item where it stands; the items after it become a list of their own. */
export function $leaveList(item: ClauseListItemNode): ParagraphNode {
  const list = item.getParentOrThrow();
  const after = item.getNextSiblings();
  const paragraph = $createParagraphNode().append(...item.getChildren());
  list.insertAfter(paragraph);
  if (after.length > 0) paragraph.insertAfter($createClauseListNode().append(...after));
  item.remove(true);
  if (list.isEmpty()) list.remove(true);
  return paragraph;
}
