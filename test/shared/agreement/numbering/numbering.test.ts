import { describe, expect, it } from 'vitest';
import { clauseId, sectionId } from '../../../../shared/agreement/ids';
import { applyEdit } from '../../../../shared/agreement/edits/applyEdit';
import { listSign } from '../../../../shared/agreement/numbering/listSign';
import { numberOf, numbering } from '../../../../shared/agreement/numbering/numbering';
import { alphabetic, roman } from '../../../../shared/agreement/numbering/ordinal';
import { ownNumber } from '../../../../shared/agreement/numbering/ownNumber';
import { walkClauses } from '../../../../shared/agreement/numbering/walkClauses';
import { agreement, clauseSaying, clauseWith, section, table } from '../../../builders/agreement';

const deepest = clauseSaying('c3', 'Third.');
const tabled = clauseWith('c4', table('t1', [['1']]), table('t2', [['2']]));
const first = clauseSaying('c1', 'First.', {
  children: [clauseSaying('c2', 'Second.', { children: [deepest] }), tabled],
});
const sections = [
  section({ clauses: [first, clauseSaying('c5', 'Fifth.')] }),
  section({ id: sectionId('s2'), clauses: [clauseWith('c6', table('t3', [['3']]))] }),
];

describe('numbering', () => {
  it('counts sections, clauses by level, and tables through the whole agreement', () => {
    const numbers = numbering(sections);
    expect({
      sections: Object.fromEntries(numbers.sections),
      clauses: Object.fromEntries(numbers.clauses),
      tables: Object.fromEntries(numbers.tables),
    }).toEqual({
      sections: { s1: '1', s2: '2' },
      clauses: {
        c1: '1.1',
        c2: '1.1(a)',
        c3: '1.1(a)(i)',
        c4: '1.1(b)',
        c5: '1.2',
        c6: '2.1',
      },
      tables: { t1: '1', t2: '2', t3: '3' },
    });
  });

  it('follows a clause that moves', () => {
    const moved = applyEdit(agreement({ sections }), {
      kind: 'move-clause',
      clause: clauseId('c4'),
      to: { parent: { kind: 'section', id: sectionId('s2') }, index: 1 },
    });
    const numbers = numbering(moved.ok ? moved.value.sections : []);
    expect([...numbers.tables]).toEqual([
      ['t3', '1'],
      ['t1', '2'],
      ['t2', '3'],
    ]);
    expect(numbers.clauses.get(clauseId('c4'))).toBe('2.2');
  });

  it('has no number for a place that is gone', () => {
    expect(numberOf({ kind: 'clause', id: clauseId('c9') }, numbering(sections))).toBe(null);
    expect(numberOf({ kind: 'section', id: sectionId('c1') }, numbering(sections))).toBe(null);
  });
});

describe('ownNumber', () => {
  it.each([
    ['2.1', '2.1'],
    ['2.1(a)', '(a)'],
    ['2.1(a)(iv)', '(iv)'],
    ['', ''],
  ])('of "%s" is "%s"', (number, own) => expect(ownNumber(number)).toBe(own));
});

describe('walkClauses', () => {
  it('goes in reading order and knows what a clause stands under', () => {
    const places = [...walkClauses(sections)].map(({ clause, section: { id }, ancestors }) =>
      [id, ...ancestors.map((each) => each.id), clause.id].join(' '),
    );
    expect(places).toEqual(['s1 c1', 's1 c1 c2', 's1 c1 c2 c3', 's1 c1 c4', 's1 c5', 's2 c6']);
  });
});

describe('ordinals', () => {
  it('count by letters as lists do', () => {
    expect([1, 2, 26, 27, 52, 53, 702, 703].map(alphabetic)).toEqual([
      'a',
      'b',
      'z',
      'aa',
      'az',
      'ba',
      'zz',
      'aaa',
    ]);
  });

  it('count by Roman numerals, also in a list nobody should write', () => {
    expect([1, 4, 9, 14, 40, 49, 90, 99, 400, 1994].map(roman)).toEqual([
      'i',
      'iv',
      'ix',
      'xiv',
      'xl',
      'xlix',
      'xc',
      'xcix',
      'cd',
      'mcmxciv',
    ]);
  });

  it('stand before the items of a list', () => {
    expect([
      listSign('bullet', 3),
      listSign('decimal', 3),
      listSign('alpha', 3),
      listSign('roman', 3),
    ]).toEqual(['•', '3.', 'c.', 'iii.']);
  });
});
