import type { RosterTableFact } from '../../../shared/ipc/facts/signingFacts';
import type { RosterFault } from '../../../shared/signoff/roster/RosterFault';
import type { Words } from '../../words/useWords';
import { diskFactWords } from './diskFactWords';

/** Everything that keeps a table from being a staff list, a sentence each. */
export function rosterFactWords(fact: RosterTableFact, words: Words): readonly string[] {
  switch (fact.kind) {
    case 'disk':
      return [diskFactWords(fact.failure, words)];
    case 'too-large':
      return [words('failure.roster.too-large', { most: fact.most })];
    case 'not-text':
      return [words('failure.roster.not-text')];
    case 'open-quote':
      return [words('failure.roster.open-quote', { row: fact.row })];
    case 'rows':
      return fact.faults.map((fault) => rosterFaultWords(fault, words));
  }
}

/** What is wrong with a staff list, and in which row of the table. */
export function rosterFaultWords(fault: RosterFault, words: Words): string {
  switch (fault.kind) {
    case 'empty':
      return words('failure.roster.empty');
    case 'too-many':
      return words('failure.roster.too-many', { most: fault.most });
    case 'missing-column':
    case 'repeated-column':
      return words(`failure.roster.${fault.kind}`, { column: fault.column });
    case 'no-name':
      return words('failure.roster.no-name', { row: fault.row });
    case 'too-long':
      return words('failure.roster.too-long', { row: fault.row, column: fault.column });
    case 'unclear-member':
    case 'percent-not-whole':
    case 'percent-out-of-range':
      return words(`failure.roster.${fault.kind}`, { row: fault.row, found: fault.found });
    case 'repeated-name':
      return words('failure.roster.repeated-name', {
        row: fault.row,
        name: fault.name,
        firstRow: fault.firstRow,
      });
  }
}
