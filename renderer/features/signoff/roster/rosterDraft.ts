import type { NewId, PersonId } from '../../../../shared/agreement/ids';
import type { Roster } from '../../../../shared/agreement/Roster';
import type { Result } from '../../../../shared/result';
import { parseRoster } from '../../../../shared/signoff/roster/parseRoster';
import type { RosterFault } from '../../../../shared/signoff/roster/RosterFault';

/** A row of the staff list while it is written: everything is text, and nothing is decided yet. */
export type DraftRow = {
  /** Only names the row on the screen. */
  readonly key: string;
  /** null for somebody who was not on the list before. */
  readonly person: PersonId | null;
  readonly name: string;
  readonly role: string;
  readonly member: 'yes' | 'no' | null;
  readonly percent: string;
};

export function draftOf(roster: Roster): readonly DraftRow[] {
  return roster.map(({ id, name, role, member, percent }) => ({
    key: id,
    person: id,
    name,
    role,
    member: member ? 'yes' : 'no',
    percent: String(percent),
  }));
}

/** A row to write in. Whether somebody is a member is too weighty to be preset. */
export function emptyRow(newId: NewId): DraftRow {
  return { key: newId(), person: null, name: '', role: '', member: null, percent: '100' };
}

/**
 * The staff list that was written, or all that is wrong with it. Somebody whose name was only
 * corrected stays the same person, and so keeps an election.
 *
 * Rows count from 1 at the first person here, since the screen shows no row of headings.
 */
export function rosterOf(
  draft: readonly DraftRow[],
  newId: NewId,
): Result<Roster, readonly RosterFault[]> {
  const known = draft.flatMap(({ person, name, role }) =>
    person === null ? [] : [{ id: person, name, role, member: false, percent: 0 }],
  );
  const rows = draft.map((row) =>
    isBlank(row) ? [] : [row.name, row.role, row.member ?? '', row.percent],
  );
  const read = parseRoster([['name', 'role', 'member', 'percent'], ...rows], known, newId);
  return read.ok ? read : { ok: false, error: read.error.map(countedFromPeople) };
}

function isBlank({ name, role }: DraftRow): boolean {
  return name.trim() === '' && role.trim() === '';
}

function countedFromPeople(fault: RosterFault): RosterFault {
  if (fault.kind === 'repeated-name') {
    return { ...fault, row: fault.row - 1, firstRow: fault.firstRow - 1 };
  }
  return 'row' in fault ? { ...fault, row: fault.row - 1 } : fault;
}
