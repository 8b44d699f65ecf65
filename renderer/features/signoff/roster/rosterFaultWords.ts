import { assertNever } from '../../../../shared/result';
import type { RosterFault } from '../../../../shared/signoff/roster/RosterFault';
import type { RosterTableFact } from '../../../../shared/ipc/facts/signingFacts';
import type { PlainMessageKey, Words } from '../../../words/useWords';

const COLUMNS = {
  name: 'signoff.column.name',
  role: 'signoff.column.role',
  member: 'signoff.column.member',
  percent: 'signoff.column.percent',
} as const satisfies Record<string, PlainMessageKey>;

/** What is wrong with a staff list, and in which row. */
export function rosterFaultWords(fault: RosterFault, words: Words): string {
  switch (fault.kind) {
    case 'empty':
      return words('signoff.fault.empty');
    case 'too-many':
      return words('signoff.fault.too-many', { most: fault.most });
    case 'missing-column':
      return words('signoff.fault.missing-column', { column: words(COLUMNS[fault.column]) });
    case 'repeated-column':
      return words('signoff.fault.repeated-column', { column: words(COLUMNS[fault.column]) });
    case 'no-name':
      return words('signoff.fault.no-name', { row: fault.row });
    case 'too-long':
      return words('signoff.fault.too-long', {
        row: fault.row,
        column: words(COLUMNS[fault.column]),
      });
    case 'unclear-member':
      return words('signoff.fault.unclear-member', { row: fault.row });
    case 'percent-not-whole':
      return words('signoff.fault.percent-not-whole', { row: fault.row, found: fault.found });
    case 'percent-out-of-range':
      return words('signoff.fault.percent-out-of-range', { row: fault.row, found: fault.found });
    case 'repeated-name': {
      const { row, name, firstRow } = fault;
      return words('signoff.fault.repeated-name', { row, name, firstRow });
    }
    default:
      return assertNever(fault);
  }
}

/** Why a table of people was not read: one sentence, or one for each row that is wrong. */
export function rosterTableWords(fact: RosterTableFact, words: Words): readonly string[] {
  switch (fact.kind) {
    case 'disk':
      return [words('signoff.table.disk')];
    case 'too-large':
      return [words('signoff.table.too-large')];
    case 'not-text':
      return [words('signoff.table.not-text')];
    case 'open-quote':
      return [words('signoff.table.open-quote', { row: fact.row })];
    case 'rows':
      return fact.faults.map((fault) => rosterFaultWords(fault, words));
    default:
      return assertNever(fact);
  }
}
