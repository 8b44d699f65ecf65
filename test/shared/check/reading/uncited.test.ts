import { describe, expect, it } from 'vitest';
import { checkText } from '../../../../shared/check/checkText';
import { laPilot } from '../../../builders/laPilot';

/** "conflict X", "none": what the checker says of a sentence that cites nothing. */
function said(text: string): string {
  const { severity, articles } = checkText(text, laPilot);
  return [severity, ...articles].join(' ');
}

describe('reading a sentence that cites nothing', () => {
  it.each([
    'No teacher shall be disciplined without just cause.',
    'No employee shall be dismissed for speaking up.',
    'Coaches do not evaluate teachers.',
    'The coach does not report to the evaluator.',
    'The evaluation of this agreement is done by the council.',
    'The committee evaluates the bell schedule each May.',
    'Progressive discipline for students: a warning, then a call home, then a talk with the counselor.',
    'The first plan, from 2010, had an evaluation system of its own; UTLA sent it back.',
    'The choir gives one concert per semester; the evaluation rubric goes home with the syllabus.',
    '"Evaluator" means the administrator whom the principal designates in writing.',
    '"Consulting Teacher" means a permanent teacher who works with colleagues.',
    'The council may not look at personnel files.',
    'No part of a teacher’s evaluation is shared with the council.',
    'The chapter chair is chosen by the UTLA members of the school.',
    'The school may waive any provision of the contract on class size.',
    'Your coach does not report to your evaluator.',
    'No one will be disciplined for calling in sick.',
    'Visitors from UTLA sign in at the front counter like everybody else.',
  ])('finds no conflict in "%s"', (text) => {
    expect(said(text)).not.toContain('conflict');
  });

  it.each([
    ['A teacher is dismissed without a hearing.', 'conflict X'],
    ['Teachers agree to be questioned without a representative.', 'conflict X'],
    ['A panel of parents decides each rating.', 'conflict X'],
    [
      'Mentors report to the principal, and their reports count for a quarter of the rating.',
      'conflict X',
    ],
    ['The school may let an employee go whenever it likes.', 'conflict X'],
    ['There is no UTLA table at the August orientation.', 'conflict IV'],
    ['No one may hand out union papers on campus.', 'conflict IV'],
    ['The council bargains hours one-on-one with each teacher.', 'conflict IV'],
    ['Waived in full: II-IV and IX.', 'conflict IV'],
    ['Art. X is honored, save that the final conference is led by the peer panel.', 'conflict X'],
    ['In changing this agreement the union has no part.', 'conflict IV'],
    ['A teacher who does not answer a reprimand within two days has waived it.', 'conflict X'],
  ])('finds what is taken away in "%s"', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it('does not let those who are only told of a rating judge it', () => {
    expect(
      said('A summary of evaluations, without names, is laid before the council.'),
    ).not.toContain('conflict');
    expect(said('The council decides the ratings.')).toBe('conflict X');
  });

  it('lets a coach be offered besides what the contract gives', () => {
    expect(
      said('The school offers an extra coach to any teacher in peer assistance.'),
    ).not.toContain('conflict');
  });
});

describe('reading leaves and holidays that nothing cites', () => {
  it.each([
    'Absences of more than three days are entered in the calendar.',
    'Peer meetings resume the week after winter recess.',
    'The first day back from vacation is a shortened day with an assembly.',
    'Personal days are granted by the District, not by the school.',
    'After five consecutive days of illness a doctor’s note is brought to the office.',
    'Attendance is sent in at 8:30; the office keeps the sick leave forms.',
    'Staff meet once before the first day, and leave dates are shared.',
  ])('finds no conflict in "%s"', (text) => {
    expect(said(text)).not.toContain('conflict');
  });

  it.each([
    ['No teacher may be absent for more than three days.', 'conflict XII'],
    ['Teachers teach on Presidents’ Day.', 'conflict XVII'],
    ['Whoever calls out owes the team a period for every class that was covered.', 'conflict XII'],
    ['Teachers e-mail families over winter recess.', 'conflict XVII'],
    ['After one day of illness a doctor’s note is brought to the office.', 'conflict XII'],
    ['There is no spring recess in our calendar.', 'conflict XVII'],
    ['Personal days may not be taken during exhibition week.', 'conflict XII'],
    ['Sick days without a doctor’s note are unpaid.', 'conflict XII'],
  ])('finds what is taken away in "%s"', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});
