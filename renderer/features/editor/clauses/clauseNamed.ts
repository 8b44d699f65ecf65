import { $getRoot, $getState } from 'lexical';
import type { ClauseNode } from '../nodes/ClauseNode';
import { $isClauseNode } from '../nodes/ClauseNode';
import { $isSectionNode } from '../nodes/SectionNode';
import { clauseIdState } from '../nodes/states';

export function $clauseNamed(id: string): ClauseNode | null {
  for (const clause of $allClauses()) {
    if ($getState(clause, clauseIdState) === id) return clause;
  }
  return null;
}

/** Every clause by its id, for those who look for many. */
export function $clausesByName(): ReadonlyMap<string, ClauseNode> {
  const clauses = new Map<string, ClauseNode>();
  for (const clause of $allClauses()) {
    const id = $getState(clause, clauseIdState);
    if (id !== null) clauses.set(id, clause);
  }
  return clauses;
}

function* $allClauses(): Generator<ClauseNode> {
  for (const section of $getRoot().getChildren()) {
    if (!$isSectionNode(section)) continue;
    for (let node = section.getFirstChild(); node !== null; node = node.getNextSibling()) {
      if ($isClauseNode(node)) yield node;
    }
  }
}
