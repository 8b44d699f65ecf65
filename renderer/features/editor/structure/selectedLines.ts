import type { BaseSelection, ElementNode } from 'lexical';
import type { ClauseNode } from '../nodes/ClauseNode';
import { $clauseOf, $lineOf } from './lines';

/** The lines that a selection touches, in order. */
export function $selectedLines(selection: BaseSelection): readonly ElementNode[] {
  const lines = new Map<string, ElementNode>();
  for (const node of selection.getNodes()) {
    const line = $lineOf(node);
    if (line !== null) lines.set(line.getKey(), line);
  }
  return [...lines.values()];
}

export function $selectedClauses(selection: BaseSelection): readonly ClauseNode[] {
  const clauses = new Map<string, ClauseNode>();
  for (const line of $selectedLines(selection)) {
    const clause = $clauseOf(line);
    if (clause !== null) clauses.set(clause.getKey(), clause);
  }
  return [...clauses.values()];
}
