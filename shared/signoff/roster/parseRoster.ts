import type { NewId, PersonId } from '../../agreement/ids';
import { personId } from '../../agreement/ids';
import type { Person, Roster } from '../../agreement/Roster';
import { LONGEST_ROSTER_TEXT, MOST_PEOPLE } from '../../agreement/schema/rosterSchema';
import type { Result } from '../../result';
import { err, ok } from '../../result';
import { nameKey, tidyName } from './nameKey';
import type { RosterColumn } from './rosterColumns';
import { findColumns } from './rosterColumns';
import type { RosterFault } from './RosterFault';

/**
 * Reads a staff list from the rows of a table whose first row names the columns: name, role, member,
 * percent, in any order. A cell is only ever text: one that begins like a formula stays those letters.
 *
 * People already on the list keep their id, and so their elections; they are known by their name
 * without regard to capitals and spaces. Blank rows are skipped.
 *
 * @returns the new list in the order of the rows, or everything that is wrong with it. Rows count
 * from 1 at the headings, as a spreadsheet shows them.
 */
export function parseRoster(
  rows: readonly (readonly string[])[],
  current: Roster,
  newId: NewId,
): Result<Roster, readonly RosterFault[]> {
  const [headings, ...body] = rows;
  if (headings === undefined || headings.every(isBlank)) return err([{ kind: 'empty' }]);
  const columns = findColumns(headings);
  if (!columns.ok) return columns;

  const read = body
    .map((cells, index) => ({ cells, row: index + 2 }))
    .filter(({ cells }) => !cells.every(isBlank))
    .map(({ cells, row }) => readRow(cells, row, columns.value));
  if (read.length === 0) return err([{ kind: 'empty' }]);
  if (read.length > MOST_PEOPLE) return err([{ kind: 'too-many', most: MOST_PEOPLE }]);

  const faults = [...read.flatMap((line) => line.faults), ...repeatedNames(read)];
  if (faults.length > 0) return err(faults.sort((one, other) => rowOf(one) - rowOf(other)));
  return ok(withIds(read, current, newId));
}

type ReadRow = {
  readonly row: number;
  readonly facts: Omit<Person, 'id'>;
  readonly faults: readonly RosterFault[];
};

function readRow(
  cells: readonly string[],
  row: number,
  columns: Readonly<Record<RosterColumn, number>>,
): ReadRow {
  const cell = (column: RosterColumn): string => tidyName(cells[columns[column]] ?? '');
  const [name, role] = [cell('name'), cell('role')];
  const member = readMember(cell('member'));
  const percent = readPercent(cell('percent'));

  const faults: RosterFault[] = [];
  if (name === '') faults.push({ kind: 'no-name', row });
  if (name.length > LONGEST_ROSTER_TEXT) faults.push({ kind: 'too-long', row, column: 'name' });
  if (role.length > LONGEST_ROSTER_TEXT) faults.push({ kind: 'too-long', row, column: 'role' });
  if (member === null) faults.push({ kind: 'unclear-member', row, found: cell('member') });
  if (typeof percent === 'string') faults.push({ kind: percent, row, found: cell('percent') });
  return {
    row,
    facts: {
      name,
      role,
      member: member ?? false,
      percent: typeof percent === 'string' ? 0 : percent,
    },
    faults,
  };
}

const YES = new Set(['yes', 'y', 'true', '1', 'x', 'sí', 'si', 's', 'verdadero']);
const NO = new Set(['no', 'n', 'false', '0', 'falso']);

// An empty cell is no answer: who may elect is too weighty to be guessed.
function readMember(text: string): boolean | null {
  const word = text.toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}

// "1.0" could mean 1 % or a full position, and "0.5" half of either, so no decimals at all.
function readPercent(text: string): number | 'percent-not-whole' | 'percent-out-of-range' {
  const digits = /^(-?\d{1,9}) ?%?$/.exec(text)?.[1];
  if (digits === undefined) return 'percent-not-whole';
  const percent = Number(digits);
  return percent >= 0 && percent <= 100 ? Math.abs(percent) : 'percent-out-of-range';
}

function repeatedNames(read: readonly ReadRow[]): readonly RosterFault[] {
  const firstRows = new Map<string, number>();
  return read.flatMap(({ row, facts: { name } }): readonly RosterFault[] => {
    const firstRow = firstRows.get(nameKey(name));
    if (firstRow === undefined) firstRows.set(nameKey(name), row);
    const isRepeated = name !== '' && firstRow !== undefined;
    return isRepeated ? [{ kind: 'repeated-name', row, name, firstRow }] : [];
  });
}

function rowOf(fault: RosterFault): number {
  return 'row' in fault ? fault.row : 0;
}

function withIds(read: readonly ReadRow[], current: Roster, newId: NewId): Roster {
  const known = new Map(current.map((person) => [nameKey(person.name), person.id]));
  const taken = new Set<PersonId>(current.map((person) => person.id));
  return read.map(({ facts }) => ({ id: known.get(nameKey(facts.name)) ?? freshId(), ...facts }));

  function freshId(): PersonId {
    for (;;) {
      const id = personId(newId());
      if (!taken.has(id)) {
        taken.add(id);
        return id;
      }
    }
  }
}

function isBlank(cell: string): boolean {
  return tidyName(cell) === '';
}
