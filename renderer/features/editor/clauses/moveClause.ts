import type { LexicalNode } from 'lexical';
import type { ClauseNode } from '../nodes/ClauseNode';
import type { SectionNode } from '../nodes/SectionNode';
import { $isSectionNode } from '../nodes/SectionNode';
import { $clauseAbove, $clauseAfter, $clauseBefore, $clauseRun } from './clauseRun';

export type Direction = 'up' | 'down';

/**
 * Moves a clause, with all under it, past its neighbour. Without one it goes on to the place beside:
 * a clause of the first level to the section before or after, a deeper one under the clause before
 * or after the one it stands under.
 */
export function $moveClause(clause: ClauseNode, direction: Direction): boolean {
  return direction === 'up' ? $moveUp(clause) : $moveDown(clause);
}

export function $moveSection(section: SectionNode, direction: Direction): boolean {
  const beside = direction === 'up' ? section.getPreviousSibling() : section.getNextSibling();
  if (!$isSectionNode(beside)) return false;
  if (direction === 'up') beside.insertBefore(section);
  else beside.insertAfter(section);
  return true;
}

function $moveUp(clause: ClauseNode): boolean {
  const run = $clauseRun(clause);
  const before = $clauseBefore(clause);
  if (before !== null) {
    for (const each of run) before.insertBefore(each);
    return true;
  }
  const above = $clauseAbove(clause);
  if (above !== null) {
    const uncle = $clauseBefore(above);
    return uncle !== null && $putAfter($clauseRun(uncle).at(-1) ?? uncle, run);
  }
  const section = clause.getParent()?.getPreviousSibling();
  if (!$isSectionNode(section)) return false;
  section.append(...run);
  return true;
}

function $moveDown(clause: ClauseNode): boolean {
  const run = $clauseRun(clause);
  const after = $clauseAfter(clause);
  if (after !== null) return $putAfter($clauseRun(after).at(-1) ?? after, run);
  const above = $clauseAbove(clause);
  if (above !== null) {
    const aunt = $clauseAfter(above);
    return aunt !== null && $putAfter(aunt, run);
  }
  const section = clause.getParent()?.getNextSibling();
  const title = $isSectionNode(section) ? section.getFirstChild() : null;
  return title !== null && $putAfter(title, run);
}

function $putAfter(place: LexicalNode, run: readonly ClauseNode[]): boolean {
  for (const each of run.toReversed()) place.insertAfter(each);
  return true;
}
