import type { Clause, Section } from '../../../shared/agreement/Body';
import type { ClauseParent, Edit } from '../../../shared/agreement/edits/Edit';
import { clausesIn, findClause } from '../../../shared/agreement/edits/clauseTree';
import type { ClauseId, SectionId } from '../../../shared/agreement/ids';
import type { OutlinePlace } from './outlineItems';

/** Where a row is let go: beside another row, or on it to come last under it. */
export type DropPlace = {
  readonly target: OutlinePlace;
  readonly position: 'before' | 'after' | 'on';
};

/** The edit that takes a row to where it was let go, or null when nothing would change. */
export function moveEdit(
  sections: readonly Section[],
  moved: OutlinePlace,
  { target, position }: DropPlace,
): Edit | null {
  if (moved.kind === 'section') {
    return target.kind === 'section' && position !== 'on'
      ? moveSection(sections, moved.id, target.id, position)
      : null;
  }
  if (target.kind === 'clause' && target.id === moved.id) return null;
  if (position === 'on') return moveUnder(sections, moved.id, target);
  if (target.kind === 'section') return moveBesideTitle(sections, moved.id, target.id, position);
  const beside = findClause(sections, target.id);
  if (beside === null) return null;
  const parent = parentOf(beside.section, beside.ancestors);
  const others = without(clausesIn(sections, parent) ?? [], moved.id);
  const at = others.findIndex(({ id }) => id === target.id);
  return at < 0
    ? null
    : moveClause(sections, moved.id, parent, position === 'before' ? at : at + 1);
}

/** One place up or down among its neighbours, or null at the end of them. */
export function stepEdit(
  sections: readonly Section[],
  moved: OutlinePlace,
  by: 1 | -1,
): Edit | null {
  if (moved.kind === 'section') {
    const index = sections.findIndex(({ id }) => id === moved.id) + by;
    return index < 0 || index >= sections.length
      ? null
      : { kind: 'move-section', section: moved.id, index };
  }
  const found = findClause(sections, moved.id);
  if (found === null) return null;
  const parent = parentOf(found.section, found.ancestors);
  const siblings = clausesIn(sections, parent) ?? [];
  const index = siblings.findIndex(({ id }) => id === moved.id) + by;
  if (index >= 0 && index < siblings.length) return moveClause(sections, moved.id, parent, index);
  return found.ancestors.length === 0 ? overTheEdge(sections, found.section, moved.id, by) : null;
}

// A clause at the edge of its section goes on into the next one.
function overTheEdge(
  sections: readonly Section[],
  section: Section,
  clause: ClauseId,
  by: 1 | -1,
): Edit | null {
  const next = sections[sections.findIndex(({ id }) => id === section.id) + by];
  if (next === undefined) return null;
  const index = by === 1 ? 0 : next.clauses.length;
  return { kind: 'move-clause', clause, to: { parent: { kind: 'section', id: next.id }, index } };
}

function moveSection(
  sections: readonly Section[],
  section: SectionId,
  target: SectionId,
  position: 'before' | 'after',
): Edit | null {
  const others = sections.filter(({ id }) => id !== section);
  const at = others.findIndex(({ id }) => id === target);
  if (at < 0) return null;
  const index = position === 'before' ? at : at + 1;
  return sections[index]?.id === section ? null : { kind: 'move-section', section, index };
}

function moveUnder(
  sections: readonly Section[],
  clause: ClauseId,
  target: OutlinePlace,
): Edit | null {
  const parent: ClauseParent = target;
  const others = without(clausesIn(sections, parent) ?? [], clause);
  return moveClause(sections, clause, parent, others.length);
}

// Above a section's title is the end of the section before it; below it, its own beginning.
function moveBesideTitle(
  sections: readonly Section[],
  clause: ClauseId,
  section: SectionId,
  position: 'before' | 'after',
): Edit | null {
  if (position === 'after')
    return moveClause(sections, clause, { kind: 'section', id: section }, 0);
  const before = sections[sections.findIndex(({ id }) => id === section) - 1];
  return before === undefined
    ? moveClause(sections, clause, { kind: 'section', id: section }, 0)
    : moveUnder(sections, clause, { kind: 'section', id: before.id });
}

function moveClause(
  sections: readonly Section[],
  clause: ClauseId,
  parent: ClauseParent,
  index: number,
): Edit | null {
  const isThere = clausesIn(sections, parent)?.[index]?.id === clause;
  return isThere ? null : { kind: 'move-clause', clause, to: { parent, index } };
}

function parentOf(section: Section, ancestors: readonly Clause[]): ClauseParent {
  const above = ancestors.at(-1);
  return above === undefined
    ? { kind: 'section', id: section.id }
    : { kind: 'clause', id: above.id };
}

function without(clauses: readonly Clause[], clause: ClauseId): readonly Clause[] {
  return clauses.filter(({ id }) => id !== clause);
}
