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

function* $allClauses(): Generator<ClauseNode> {
  for (const section of $getRoot().getChildren()) {
    if (!$isSectionNode(section)) continue;
    for (let node = section.getFirstChild(); node !== null; node = node.getNextSibling()) {
      if ($isClauseNode(node)) yield node;
    }
  }
}
