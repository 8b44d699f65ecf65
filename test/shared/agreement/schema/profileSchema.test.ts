import { describe, expect, it } from 'vitest';
import { profileSchema } from '../../../../shared/agreement/schema/profileSchema';
import { profile } from '../../../builders/agreement';

function isTaken(over: object): boolean {
  return profileSchema.safeParse({ ...profile(), ...over }).success;
}

function takesBallot(threshold: unknown): boolean {
  const { steps } = profile();
  return isTaken({ steps: { ...steps, ballot: { use: 'used', source: '', threshold } } });
}

const share = { numerator: 2, denominator: 3 };
const threshold = { share, base: 'cast', quorum: null, eligible: '' };

describe('profileSchema', () => {
  it('takes a profile of which only the school year is known', () => {
    const texts = { school: '', cbaEdition: '', council: '', principal: '', chapterChair: '' };
    expect(isTaken({ ...texts, gradeSpans: [], arrangement: null })).toBe(true);
    expect(isTaken({ schoolYear: '' })).toBe(false);
    expect(isTaken({ schoolYear: '2026-28' })).toBe(false);
    expect(isTaken({ arrangement: '' })).toBe(false);
  });

  it('takes grade spans of one grade or more, the right way up', () => {
    expect(isTaken({ gradeSpans: [{ from: 'TK', to: 'TK' }] })).toBe(true);
    expect(
      isTaken({
        gradeSpans: [
          { from: 'K', to: '12' },
          { from: '9', to: '10' },
        ],
      }),
    ).toBe(true);
    expect(isTaken({ gradeSpans: [{ from: '10', to: '9' }] })).toBe(false);
    expect(isTaken({ gradeSpans: [{ from: '9', to: '13' }] })).toBe(false);
  });

  it('takes shares above nothing and up to all', () => {
    expect(takesBallot(threshold)).toBe(true);
    expect(takesBallot({ ...threshold, share: { numerator: 1, denominator: 1 } })).toBe(true);
    expect(takesBallot({ ...threshold, share: { numerator: 3, denominator: 2 } })).toBe(false);
    expect(takesBallot({ ...threshold, share: { numerator: 0, denominator: 2 } })).toBe(false);
    expect(takesBallot({ ...threshold, share: { numerator: 0.5, denominator: 2 } })).toBe(false);
    expect(takesBallot({ ...threshold, base: 'everybody' })).toBe(false);
    expect(takesBallot({ ...threshold, quorum: { numerator: 1, denominator: 2 } })).toBe(true);
  });

  it('takes working days of notice from none to 200', () => {
    const { steps } = profile();
    for (const [workingDays, isFine] of [
      [null, true],
      [0, true],
      [200, true],
      [201, false],
      [-1, false],
      [2.5, false],
    ] as const) {
      const notice = { use: 'used', source: '', workingDays };
      expect(isTaken({ steps: { ...steps, notice } })).toBe(isFine);
    }
  });
});
