import { describe, expect, it } from 'vitest';
import { checkText } from '../../../../shared/check/checkText';
import { laPilot } from '../../../builders/laPilot';

function severityOf(text: string): string {
  return checkText(text, laPilot).severity;
}

describe('reading what becomes of the whole contract, of lists and of spoilt citations', () => {
  it.each([
    'Electing employees stand outside the collective bargaining agreement in everything but salary and benefits.',
    'Articles IV, X, XII, XIII, XVII and XXVIII stay in force; the remaining articles do not.',
    'The following continue without change: IV, X, XII, XIII, XVII, XXVIII. All other articles are suspended.',
    'Our members keep each right in the CBA except those in Articles X-A and XXVII.',
    'We voted to be excused from Article IV.',
    'Artlcle XVll, Section 1.O, does not apply here.',
    'Artic!e XVII of the contiact is repIaced by the calendar.',
    'Q: Does Article XII apply to us? A: It does not.',
    'When positions are cut the principal picks the people, whatever their hire date.',
    'All staff are expected to restrain a student who is out of control.',
  ])('finds a conflict in "%s"', (text) => {
    expect(severityOf(text)).toBe('conflict');
  });

  it.each([
    'No teacher can be asked to surrender released time under Article IV.',
    'This agreement does not waive, alter or add to Article XIII.',
    'Article XXVIII stays just as it is, and nobody is asked to waive it.',
    'Article XVIII averages are waived for advisory classes; Article XVII is not.',
    'Does anything here change layoffs? Nothing does.',
    'This agreement does not intend that holidays not be observed.',
    'Teachers are never required to restrain students.',
    'Notes from these visits may not be used in anyone’s evaluation.',
  ])('finds no conflict in "%s"', (text) => {
    expect(severityOf(text)).not.toBe('conflict');
  });
});
