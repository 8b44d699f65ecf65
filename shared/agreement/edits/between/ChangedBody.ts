import type { Clause, Section } from '../../Body';
import type { ClauseId } from '../../ids';
import type { ClauseParent } from '../Edit';

/** One version's side of what differs: the clauses that are not the very same object in both. */
type ChangedClauses = ReadonlyMap<ClauseId, Clause>;

/** The lists of clauses that are not the very same array in both versions, as they were before. */
export type ChangedList = { readonly parent: ClauseParent; readonly clauses: readonly Clause[] };

export type ChangedBody = {
  readonly before: ChangedClauses;
  readonly after: ChangedClauses;
  readonly lists: readonly ChangedList[];
};

/**
 * Walks two versions side by side and stops at whatever they share by identity, so that it costs as
 * much as the change. Clauses are found in reading order, each before those under it.
 */
export function changedBody(before: readonly Section[], after: readonly Section[]): ChangedBody {
  const changed = { before: new Map(), after: new Map(), lists: [] };
  const later = new Map(after.map((section) => [section.id, section]));
  const earlier = new Set(before.map(({ id }) => id));
  for (const { id, clauses } of before) {
    gather(changed, { kind: 'section', id }, clauses, later.get(id)?.clauses ?? []);
  }
  for (const { id, clauses } of after) {
    if (!earlier.has(id)) gather(changed, null, [], clauses);
  }
  return changed;
}

type OpenChangedBody = {
  readonly before: Map<ClauseId, Clause>;
  readonly after: Map<ClauseId, Clause>;
  readonly lists: ChangedList[];
};

/** `parent` is null for one that had no such list before: new, or gathered where it stood before. */
function gather(
  into: OpenChangedBody,
  parent: ClauseParent | null,
  before: readonly Clause[],
  after: readonly Clause[],
): void {
  if (before === after) return;
  if (parent !== null) into.lists.push({ parent, clauses: before });

  const earlier = new Set(before);
  const later = new Set(after);
  const laterById = new Map(after.map((clause) => [clause.id, clause]));
  const earlierIds = new Set(before.map(({ id }) => id));
  for (const clause of before) {
    if (later.has(clause)) continue;
    const { id } = clause;
    into.before.set(id, clause);
    gather(into, { kind: 'clause', id }, clause.children, laterById.get(id)?.children ?? []);
  }
  for (const clause of after) {
    if (earlier.has(clause)) continue;
    const { id } = clause;
    into.after.set(id, clause);
    if (!earlierIds.has(id)) gather(into, null, [], clause.children);
  }
}
