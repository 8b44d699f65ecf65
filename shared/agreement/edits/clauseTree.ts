import type { Clause, Section } from '../Body';
import type { ClauseId } from '../ids';
import type { ClausePlace } from '../numbering/walkClauses';
import { walkClauses } from '../numbering/walkClauses';
import type { ClauseParent, Place } from './Edit';

export function findClause(sections: readonly Section[], id: ClauseId): ClausePlace | null {
  for (const place of walkClauses(sections)) if (place.clause.id === id) return place;
  return null;
}

/** The clauses standing directly in a section or clause, or null when there is no such parent. */
export function clausesIn(
  sections: readonly Section[],
  parent: ClauseParent,
): readonly Clause[] | null {
  if (parent.kind === 'clause') return findClause(sections, parent.id)?.clause.children ?? null;
  return sections.find((section) => section.id === parent.id)?.clauses ?? null;
}

/**
 * Puts the clauses that `change` gives in the place of one clause. All that is not on the way to it
 * keeps its identity, which is what checking goes by to skip what it has read before.
 */
export function replaceClause(
  sections: readonly Section[],
  id: ClauseId,
  change: (clause: Clause) => readonly Clause[],
): readonly Section[] {
  for (const [index, section] of sections.entries()) {
    const clauses = replaceIn(section.clauses, id, change);
    if (clauses !== section.clauses) return sections.with(index, { ...section, clauses });
  }
  return sections;
}

function replaceIn(
  clauses: readonly Clause[],
  id: ClauseId,
  change: (clause: Clause) => readonly Clause[],
): readonly Clause[] {
  for (const [index, clause] of clauses.entries()) {
    if (clause.id === id) return clauses.toSpliced(index, 1, ...change(clause));
    const children = replaceIn(clause.children, id, change);
    if (children !== clause.children) return clauses.with(index, { ...clause, children });
  }
  return clauses;
}

/** Puts a clause at a place that is known to exist. */
export function placeClause(
  sections: readonly Section[],
  clause: Clause,
  { parent, index }: Place,
): readonly Section[] {
  if (parent.kind === 'clause') {
    return replaceClause(sections, parent.id, (above) => [
      { ...above, children: above.children.toSpliced(index, 0, clause) },
    ]);
  }
  return sections.map((section) =>
    section.id === parent.id
      ? { ...section, clauses: section.clauses.toSpliced(index, 0, clause) }
      : section,
  );
}

/** How many levels a clause takes: 1 without children. */
export function heightOf(clause: Clause): number {
  return 1 + Math.max(0, ...clause.children.map(heightOf));
}
