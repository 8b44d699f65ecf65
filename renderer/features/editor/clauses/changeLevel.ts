import { $getState, $setState } from 'lexical';
import { DEEPEST_CLAUSE_LEVEL } from '../../../../shared/agreement/Body';
import type { ClauseNode } from '../nodes/ClauseNode';
import { $isClauseNode } from '../nodes/ClauseNode';
import { levelState } from '../nodes/states';
import { $clauseRun } from './clauseRun';

/**
 * Moves clauses, with all under them, one level down (1) or up (-1). A clause that cannot go there
 * stays: a first one has nothing to stand under, and none goes below the deepest level.
 *
 * @returns whether any clause moved
 */
export function $changeLevel(clauses: readonly ClauseNode[], by: 1 | -1): boolean {
  const carried = new Set<string>();
  let moved = false;
  for (const clause of clauses) {
    if (carried.has(clause.getKey())) continue;
    const run = $clauseRun(clause);
    for (const each of run) carried.add(each.getKey());
    if (!(by === 1 ? $canGoDown(clause, run) : $getState(clause, levelState) > 1)) continue;
    for (const each of run) $setState(each, levelState, (level) => level + by);
    moved = true;
  }
  return moved;
}

function $canGoDown(clause: ClauseNode, run: readonly ClauseNode[]): boolean {
  const before = clause.getPreviousSibling();
  const level = $getState(clause, levelState);
  return (
    $isClauseNode(before) &&
    $getState(before, levelState) >= level &&
    run.every((each) => $getState(each, levelState) < DEEPEST_CLAUSE_LEVEL)
  );
}
