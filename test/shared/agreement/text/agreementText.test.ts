import { describe, expect, it } from 'vitest';
import { sectionId } from '../../../../shared/agreement/ids';
import { agreementText, headingText } from '../../../../shared/agreement/text/agreementText';
import {
  agreement,
  bulletList,
  clause,
  clauseSaying,
  clauseWith,
  content,
  paragraph,
  section,
  table,
} from '../../../builders/agreement';

describe('agreementText', () => {
  it('numbers sections, clauses on three levels, items and tables', () => {
    const third = clauseSaying('c4', 'Third level.');
    const children = [clauseSaying('c3', 'Second level.', { children: [third] })];
    const written = agreement({
      sections: [
        section({
          clauses: [clauseSaying('c2', 'Office hours.', { heading: 'Hours', children })],
        }),
        section({
          id: sectionId('s2'),
          title: 'Bells',
          clauses: [
            clauseWith(
              'c5',
              table(
                't1',
                [
                  ['Bell', 'Start'],
                  ['1', '8:30'],
                ],
                'Regular day',
              ),
            ),
            clauseWith('c6', paragraph('Duties:'), {
              kind: 'list',
              style: 'roman',
              items: [
                { content: content('yard'), sublist: bulletList('north', 'south') },
                { content: content('gate'), sublist: null },
              ],
            }),
          ],
        }),
      ],
    });

    expect(agreementText(written)).toBe(
      `1 The professional day

1.1 Hours. Office hours.

  (a) Second level.

    (i) Third level.

2 Bells

2.1
Table 1 Regular day
Bell | Start
1 | 8:30

2.2 Duties:
  i. yard
    • north
    • south
  ii. gate
`,
    );
  });

  it('is empty for an agreement without sections', () => {
    expect(agreementText(agreement({ sections: [] }))).toBe('');
  });

  it('shows a section without title, and a clause with nothing in it, by their numbers', () => {
    const clauses = [clause({ blocks: [paragraph()] })];
    expect(agreementText(agreement({ sections: [section({ title: '', clauses })] }))).toBe(
      '1\n\n1.1\n',
    );
  });

  it('keeps a row of a table on one line, whatever is in its cells', () => {
    const bell = table('t1', [['x']]);
    const rows = [{ cells: [{ content: content('Mon', { kind: 'break' }, 'Tue'), span: 1 }] }];
    const clauses = [clauseWith('c1', { ...bell, rows, headerRows: 0 })];
    expect(agreementText(agreement({ sections: [section({ clauses })] }))).toContain('\nMon Tue\n');
  });
});

describe('headingText', () => {
  it.each([
    ['', ''],
    ['Office hours', 'Office hours.'],
    ['Who decides?', 'Who decides?'],
    ['Note:', 'Note:'],
    ['Duties.', 'Duties.'],
  ])('closes "%s" as "%s"', (heading, text) => expect(headingText(heading)).toBe(text));
});
