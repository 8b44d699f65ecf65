import type { Clause, Section } from '../../Body';
import type { ClauseId } from '../../ids';
import { tableIdsOf } from '../../uniqueness';
import type { ChangedBody } from './ChangedBody';

/** The sections to take out first: empty of what lives on, or with an id that is needed elsewhere. */
export function sectionsInTheWay(
  gone: readonly Section[],
  after: readonly Section[],
  changed: ChangedBody,
): readonly Section[] {
  const needed = neededBy(after, changed);
  return gone.filter(
    ({ id, clauses }) => needed.has(id) || !clauses.some((clause) => isSurvived(clause, changed)),
  );
}

/**
 * The clauses to take out first. A clause that is gone goes at once unless something under it lives
 * on. A clause with an id of a table, or an act, that is another clause's now would stand in the way
 * of that other one's new words; it comes back with its own new words later.
 */
export function clausesInTheWay(
  after: readonly Section[],
  changed: ChangedBody,
): readonly ClauseId[] {
  const needed = neededBy(after, changed);
  return [...changed.before.values()]
    .filter((clause) =>
      changed.after.has(clause.id)
        ? isContested(clause, needed, changed)
        : [clause.id, ...heldBy(clause)].some((each) => needed.has(each)) ||
          !isSurvived(clause, changed),
    )
    .map(({ id }) => id);
}

/** Whom each id and act of the later version belongs to; null for the id of a section. */
type Needed = ReadonlyMap<string, ClauseId | null>;

function neededBy(after: readonly Section[], changed: ChangedBody): Needed {
  const needed = new Map<string, ClauseId | null>(after.map(({ id }) => [id, null]));
  for (const clause of changed.after.values()) {
    for (const each of [clause.id, ...heldBy(clause)]) needed.set(each, clause.id);
  }
  return needed;
}

function isContested(clause: Clause, needed: Needed, { before, after }: ChangedBody): boolean {
  return heldBy(clause).some((each) => {
    const owner = needed.get(each) ?? clause.id;
    return owner !== clause.id && before.has(owner) && after.has(owner);
  });
}

/** What only one clause may have: its tables' ids and its act. No id has a space in it. */
function heldBy(clause: Clause): readonly string[] {
  const { role } = clause;
  return [...tableIdsOf(clause), ...(role.kind === 'statement' ? [`act ${role.act}`] : [])];
}

function isSurvived(clause: Clause, changed: ChangedBody): boolean {
  return (
    changed.after.has(clause.id) || clause.children.some((child) => isSurvived(child, changed))
  );
}
