import { describe, expect, it } from 'vitest';
import { laPilot } from '../builders/laPilot';
import { fallsBelow } from './floor';
import { labelledClauses } from './Labelled';
import { judge, score } from './score';

describe('the checker on labelled clauses', () => {
  it.each(['development', 'measuring'] as const)(
    'finds no fewer conflicts of the %s half, and no more wrong ones, than last committed',
    (half) => {
      expect(fallsBelow(half, score(judge(labelledClauses(half), laPilot)))).toEqual([]);
    },
  );

  it.each(['development', 'measuring'] as const)(
    'knows each clause of the %s half once',
    (half) => {
      const ids = labelledClauses(half).map(({ id }) => id);

      expect(new Set(ids).size).toBe(ids.length);
    },
  );
});
