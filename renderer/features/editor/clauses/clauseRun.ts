import { $getState } from 'lexical';
import type { ClauseNode } from '../nodes/ClauseNode';
import { $isClauseNode } from '../nodes/ClauseNode';
import { levelState } from '../nodes/states';

/** A clause and all clauses under it: it, and what follows at a deeper level. */
export function $clauseRun(clause: ClauseNode): readonly ClauseNode[] {
  const level = $getState(clause, levelState);
  const run = [clause];
  for (
    let next = clause.getNextSibling();
    $isClauseNode(next) && $getState(next, levelState) > level;
    next = next.getNextSibling()
  ) {
    run.push(next);
  }
  return run;
}

/** The clause before this one beside it, under the same one; null for a first one. */
export function $clauseBefore(clause: ClauseNode): ClauseNode | null {
  const level = $getState(clause, levelState);
  for (
    let before = clause.getPreviousSibling();
    $isClauseNode(before) && $getState(before, levelState) >= level;
    before = before.getPreviousSibling()
  ) {
    if ($getState(before, levelState) === level) return before;
  }
  return null;
}

/** The clause after this one and all under it, beside it; null for a last one. */
export function $clauseAfter(clause: ClauseNode): ClauseNode | null {
  const next = $clauseRun(clause).at(-1)?.getNextSibling() ?? null;
  const level = $getState(clause, levelState);
  return $isClauseNode(next) && $getState(next, levelState) === level ? next : null;
}

/** The clause this one stands under. */
export function $clauseAbove(clause: ClauseNode): ClauseNode | null {
  const level = $getState(clause, levelState);
  for (
    let before = clause.getPreviousSibling();
    $isClauseNode(before);
    before = before.getPreviousSibling()
  ) {
    if ($getState(before, levelState) < level) return before;
  }
  return null;
}
