import type { Result } from '../../result';
import { err, ok } from '../../result';
import { nameKey } from './nameKey';
import type { RosterFault } from './RosterFault';

const ROSTER_COLUMNS = ['name', 'role', 'member', 'percent'] as const;
export type RosterColumn = (typeof ROSTER_COLUMNS)[number];

/** The headings people write for each column, in the two languages of the product. */
const HEADINGS: Readonly<Record<RosterColumn, readonly string[]>> = {
  name: ['name', 'nombre'],
  role: ['role', 'puesto', 'cargo'],
  member: ['member', 'miembro'],
  percent: ['percent', '%', 'porcentaje'],
};

/** Where each column stands, counted from 0. Further columns are left alone. */
export function findColumns(
  headings: readonly string[],
): Result<Readonly<Record<RosterColumn, number>>, readonly RosterFault[]> {
  const keys = headings.map(nameKey);
  const places = { name: -1, role: -1, member: -1, percent: -1 };
  const faults: RosterFault[] = [];
  for (const column of ROSTER_COLUMNS) {
    const found = keys.flatMap((key, index) => (HEADINGS[column].includes(key) ? [index] : []));
    places[column] = found[0] ?? -1;
    if (found.length === 0) faults.push({ kind: 'missing-column', row: 1, column });
    if (found.length > 1) faults.push({ kind: 'repeated-column', row: 1, column });
  }
  return faults.length > 0 ? err(faults) : ok(places);
}
