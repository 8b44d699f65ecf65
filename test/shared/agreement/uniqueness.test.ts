import { describe, expect, it } from 'vitest';
import { repeatedAct, repeatedId } from '../../../shared/agreement/uniqueness';
import { clauseSaying, clauseWith, section, table } from '../../builders/agreement';

const statement = { kind: 'statement', act: 'elect' } as const;

describe('repeatedId', () => {
  it('finds nothing in an empty body', () => expect(repeatedId([])).toBe(null));

  it.each([
    ['two clauses', [clauseSaying('c1', 'One'), clauseSaying('c1', 'Two')], 'c1'],
    [
      'a clause and one under it',
      [clauseSaying('c1', 'One', { children: [clauseSaying('c1', 'Two')] })],
      'c1',
    ],
    ['a section and a clause', [clauseSaying('s1', 'One')], 's1'],
    ['a clause and its table', [clauseWith('t1', table('t1', [['Bell']]))], 't1'],
    ['two tables', [clauseWith('c1', table('t1', [['1']]), table('t1', [['2']]))], 't1'],
  ])('finds one id for %s', (_, clauses, id) => {
    expect(repeatedId([section({ clauses })])).toBe(id);
  });

  it('finds nothing when each place has its own', () => {
    const clauses = [clauseWith('c1', table('t1', [['1']]), table('t2', [['2']]))];
    expect(repeatedId([section({ clauses })])).toBe(null);
  });
});

describe('repeatedAct', () => {
  it('finds a second statement for one act, however deep', () => {
    const second = clauseSaying('c2', 'I elect.', { role: statement });
    const clauses = [clauseSaying('c1', 'I elect.', { role: statement, children: [second] })];
    expect(repeatedAct([section({ clauses })])).toBe('elect');
  });

  it('finds nothing among provisions and statements for different acts', () => {
    const clauses = [
      clauseSaying('c1', 'One'),
      clauseSaying('c2', 'I elect.', { role: statement }),
      clauseSaying('c3', 'I decline.', { role: { kind: 'statement', act: 'decline' } }),
    ];
    expect(repeatedAct([section({ clauses })])).toBe(null);
  });
});
