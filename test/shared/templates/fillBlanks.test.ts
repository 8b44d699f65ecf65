import { describe, expect, it } from 'vitest';
import { fillBlanks } from '../../../shared/templates/fillBlanks';
import { bulletList, clauseWith, paragraph, table } from '../../builders/agreement';

const form = clauseWith(
  'c1',
  paragraph('From ____ to ___.'),
  bulletList('____ hours'),
  table('t1', [['Period'], ['____']]),
);

describe('fillBlanks', () => {
  it('fills text, lists and tables in reading order', () => {
    expect(fillBlanks(form, ['8:00', '3:00', '30', '65'])).toEqual(
      clauseWith(
        'c1',
        paragraph('From 8:00 to 3:00.'),
        bulletList('30 hours'),
        table('t1', [['Period'], ['65']]),
      ),
    );
  });

  it('refuses a value too few and a value too many', () => {
    expect(fillBlanks(form, ['8:00', '3:00', '30'])).toBeNull();
    expect(fillBlanks(form, ['8:00', '3:00', '30', '65', '66'])).toBeNull();
  });

  it('leaves two underscores alone, which are no blank', () => {
    const clause = clauseWith('c1', paragraph('a __ b'));

    expect(fillBlanks(clause, [])).toEqual(clause);
  });

  it('writes a value as it is, whatever signs it has', () => {
    expect(fillBlanks(clauseWith('c1', paragraph('costs ____')), ['$& $1'])).toEqual(
      clauseWith('c1', paragraph('costs $& $1')),
    );
  });
});
