import { describe, expect, it } from 'vitest';
import {
  agreementId,
  clauseId,
  isClauseId,
  personId,
  sectionId,
  tableId,
} from '../../../shared/agreement/ids';

describe('ids', () => {
  it.each(['c', 'c1', 'new-clause-7', `a${'b'.repeat(31)}`])('may be "%s"', (text) =>
    expect(isClauseId(text)).toBe(true),
  );

  it.each(['', '1c', '-c', 'C1', 'c 1', 'c_1', 'ç1', '__proto__', `a${'b'.repeat(32)}`, 'c1\n'])(
    'may not be "%s"',
    (text) => expect(isClauseId(text)).toBe(false),
  );

  it('throw when made of anything else, since that is a bug in the caller', () => {
    for (const make of [agreementId, sectionId, clauseId, tableId, personId]) {
      expect(make('x1')).toBe('x1');
      expect(() => make('X1')).toThrow(RangeError);
    }
  });
});
