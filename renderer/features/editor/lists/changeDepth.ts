import { $getState, $setState } from 'lexical';
import type { ClauseListItemNode } from '../nodes/ClauseListItemNode';
import { $isClauseListItemNode } from '../nodes/ClauseListItemNode';
import { depthState } from '../nodes/states';
import { $leaveList } from './leaveList';

/** Deeper than this a list cannot be read any more. The file knows no limit. */
const DEEPEST = 7;

/**
 * Moves items, with those under them, one depth in (1) or out (-1). A first item has nothing to
 * stand under; an item that goes out of the outermost depth leaves the list.
 */
export function $changeDepth(items: readonly ClauseListItemNode[], by: 1 | -1): void {
  const carried = new Set<string>();
  for (const item of items) {
    if (carried.has(item.getKey())) continue;
    const run = $itemRun(item);
    for (const each of run) carried.add(each.getKey());
    const depth = $getState(item, depthState);
    if (by === -1 && depth === 0) {
      for (const each of run.slice(1)) $setState(each, depthState, (own) => own - 1);
      $leaveList(item);
    } else if (by === -1 || $canGoIn(item, run)) {
      for (const each of run) $setState(each, depthState, (own) => own + by);
    }
  }
}

function $canGoIn(item: ClauseListItemNode, run: readonly ClauseListItemNode[]): boolean {
  const before = item.getPreviousSibling();
  return (
    $isClauseListItemNode(before) &&
    $getState(before, depthState) >= $getState(item, depthState) &&
    run.every((each) => $getState(each, depthState) < DEEPEST)
  );
}

/** An item and all under it. */
function $itemRun(item: ClauseListItemNode): readonly ClauseListItemNode[] {
  const depth = $getState(item, depthState);
  const run = [item];
  for (
    let next = item.getNextSibling();
    $isClauseListItemNode(next) && $getState(next, depthState) > depth;
    next = next.getNextSibling()
  ) {
    run.push(next);
  }
  return run;
}
