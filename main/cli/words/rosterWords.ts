import { assertNever } from '../../../shared/result';
import type { RosterFault } from '../../../shared/signoff/roster/RosterFault';

/** What is wrong with a staff list, and in which row of the table. */
export function rosterFaultWords(fault: RosterFault): string {
  switch (fault.kind) {
    case 'empty':
      return 'There is nobody in this table. The first row holds the headings name, role, member, percent; each further row one person.';
    case 'too-many':
      return `The table has more than ${fault.most} people. Leave only the staff of this school.`;
    case 'missing-column':
      return `There is no column “${fault.column}”. The first row must hold the headings name, role, member, percent.`;
    case 'repeated-column':
      return `The column “${fault.column}” is there twice. Remove one of them.`;
    case 'no-name':
      return `Row ${fault.row}: the name is missing.`;
    case 'too-long':
      return `Row ${fault.row}: the ${fault.column} is too long for a staff list. Shorten it.`;
    case 'unclear-member':
      return `Row ${fault.row}: “${fault.found}” does not say whether the person is a bargaining unit member. Write yes or no.`;
    case 'percent-not-whole':
      return `Row ${fault.row}: “${fault.found}” is no whole percent. Write 100 for a full position, 50 for half of one.`;
    case 'percent-out-of-range':
      return `Row ${fault.row}: ${fault.found} percent cannot be; it goes from 0 to 100.`;
    case 'repeated-name':
      return `Row ${fault.row}: ${fault.name} is already in row ${fault.firstRow}. Tell the two apart, or remove one.`;
    default:
      return assertNever(fault);
  }
}
