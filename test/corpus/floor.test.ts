import { describe, expect, it } from 'vitest';
import { laPilot } from '../builders/laPilot';
import { fallsBelow } from './floor';
import { HALVES, labelledClauses } from './Labelled';
import { judge, score } from './score';

describe('the checker on labelled clauses', () => {
  it.each(HALVES)(
    'finds no fewer conflicts of the %s half, and no more wrong ones, than last committed',
    (half) => {
      expect(fallsBelow(half, score(judge(labelledClauses(half), laPilot)))).toEqual([]);
    },
  );

  it('knows each clause once, in one of the sets', () => {
    const all = HALVES.flatMap((half) => labelledClauses(half));

    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  });
});
