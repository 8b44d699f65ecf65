import type { RangeSelection } from 'lexical';
import { $getState, $setState } from 'lexical';
import type { ClauseListItemNode } from '../nodes/ClauseListItemNode';
import { $createClauseListItemNode } from '../nodes/ClauseListItemNode';
import { depthState, listStyleState } from '../nodes/states';
import { $caretAtStart, $nodesAfterCaret } from '../structure/caret';
import { $isBlankLine } from '../structure/lines';
import { $leaveList } from './leaveList';

/** Enter in a list: the next item; in an empty one, one depth less, and in the end out of the list. */
export function $enterInItem(selection: RangeSelection, item: ClauseListItemNode): boolean {
  const depth = $getState(item, depthState);
  if ($isBlankLine(item)) {
    if (depth > 0) $setState(item, depthState, depth - 1);
    else $caretAtStart($leaveList(item));
    return true;
  }
  const rest = $nodesAfterCaret(selection, item);
  const next = $createClauseListItemNode($getState(item, listStyleState), depth);
  item.insertAfter(next.append(...rest));
  $caretAtStart(next);
  return true;
}
