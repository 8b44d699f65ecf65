import type { Clause, Section } from '../../Body';
import type { ClauseId, SectionId } from '../../ids';
import { heightOf } from '../clauseTree';
import type { ClauseParent, Edit, Place } from '../Edit';
import type { ChangedList } from './ChangedBody';

/**
 * Where things stand while one version is turned into another: an outline of the lists that differ,
 * kept up with the edits it gives out. It changes in place and lives only as long as that takes.
 */
export type Arrangement = {
  readonly edits: Edit[];
  readonly sections: SectionId[];
  readonly lists: Map<string, ClauseId[]>;
  readonly parents: Map<ClauseId, ClauseParent>;
  readonly clauses: Map<ClauseId, Clause>;
};

export function arrangement(
  sections: readonly Section[],
  lists: readonly ChangedList[],
): Arrangement {
  const made: Arrangement = {
    edits: [],
    sections: sections.map(({ id }) => id),
    lists: new Map(),
    parents: new Map(),
    clauses: new Map(),
  };
  for (const { parent, clauses } of lists) setList(made, parent, clauses);
  return made;
}

/** The clauses that stand in a parent now, or null when its list never differed. */
export function listOf(now: Arrangement, parent: ClauseParent): readonly ClauseId[] | null {
  return now.lists.get(keyOf(parent)) ?? null;
}

export function heightNow(now: Arrangement, id: ClauseId): number {
  const children = listOf(now, { kind: 'clause', id });
  const clause = now.clauses.get(id);
  if (children === null) return clause === undefined ? 1 : heightOf(clause);
  return 1 + Math.max(0, ...children.map((child) => heightNow(now, child)));
}

export function takeOutClause(now: Arrangement, id: ClauseId): void {
  now.edits.push({ kind: 'remove-clause', clause: id });
  unlist(now, id);
  forget(now, id);
}

export function takeOutSection(now: Arrangement, id: SectionId): void {
  now.edits.push({ kind: 'remove-section', section: id });
  now.sections.splice(now.sections.indexOf(id), 1);
  forgetList(now, { kind: 'section', id });
}

/** Puts in a clause with those under it that do not stand elsewhere yet. */
export function putInClause(now: Arrangement, clause: Clause, to: Place): void {
  const own = withoutPlaced(now, clause);
  now.edits.push({ kind: 'insert-clause', clause: own, to });
  now.lists.get(keyOf(to.parent))?.splice(to.index, 0, clause.id);
  now.clauses.set(clause.id, clause);
  now.parents.set(clause.id, to.parent);
  setLists(now, { kind: 'clause', id: clause.id }, own.children);
}

/** Puts in a section with those of its clauses that do not stand elsewhere yet. */
export function putInSection(now: Arrangement, section: Section, index: number): void {
  const own = { ...section, clauses: unplaced(now, section.clauses) };
  now.edits.push({ kind: 'insert-section', section: own, index });
  now.sections.splice(index, 0, section.id);
  setLists(now, { kind: 'section', id: section.id }, own.clauses);
}

export function carryClause(now: Arrangement, id: ClauseId, to: Place): void {
  now.edits.push({ kind: 'move-clause', clause: id, to });
  now.lists.get(keyOf(to.parent))?.splice(to.index, 0, id);
  now.parents.set(id, to.parent);
}

/** Takes a clause from its list; to be carried elsewhere or forgotten. */
export function unlist(now: Arrangement, id: ClauseId): void {
  const parent = now.parents.get(id);
  const list = parent === undefined ? undefined : now.lists.get(keyOf(parent));
  list?.splice(list.indexOf(id), 1);
}

function withoutPlaced(now: Arrangement, clause: Clause): Clause {
  return { ...clause, children: unplaced(now, clause.children) };
}

function unplaced(now: Arrangement, clauses: readonly Clause[]): readonly Clause[] {
  return clauses
    .filter((clause) => !now.parents.has(clause.id))
    .map((clause) => withoutPlaced(now, clause));
}

function setLists(now: Arrangement, parent: ClauseParent, clauses: readonly Clause[]): void {
  setList(now, parent, clauses);
  for (const { id, children } of clauses) setLists(now, { kind: 'clause', id }, children);
}

function setList(now: Arrangement, parent: ClauseParent, clauses: readonly Clause[]): void {
  now.lists.set(
    keyOf(parent),
    clauses.map(({ id }) => id),
  );
  for (const clause of clauses) {
    now.parents.set(clause.id, parent);
    now.clauses.set(clause.id, clause);
  }
}

function forget(now: Arrangement, id: ClauseId): void {
  now.parents.delete(id);
  forgetList(now, { kind: 'clause', id });
}

function forgetList(now: Arrangement, parent: ClauseParent): void {
  for (const child of listOf(now, parent) ?? []) forget(now, child);
  now.lists.delete(keyOf(parent));
}

function keyOf({ kind, id }: ClauseParent): string {
  return `${kind} ${id}`;
}
