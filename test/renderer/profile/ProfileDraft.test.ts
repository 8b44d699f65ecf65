import { describe, expect, it } from 'vitest';
import type { ProfileDraft } from '../../../renderer/features/profile/ProfileDraft';
import {
  draftOf,
  emptyAnswers,
  emptyProfileDraft,
  profileOf,
} from '../../../renderer/features/profile/ProfileDraft';
import { schoolYears, yearAfter } from '../../../renderer/features/profile/schoolYears';
import { schoolYear } from '../../../shared/agreement/Profile';
import type { Profile } from '../../../shared/agreement/Profile';
import { undecidedSteps } from '../../../shared/agreement/undecidedSteps';
import { profile } from '../../builders/agreement';

const least: ProfileDraft = {
  ...emptyProfileDraft,
  schoolYear: '2026-27',
  arrangement: 'la-2009',
};

const voting: ProfileDraft = {
  ...least,
  ballot: 'used',
  needed: { numerator: '2', denominator: '3' },
  base: 'eligible',
};

function made(draft: ProfileDraft, before: Profile | null = null): Profile {
  const done = profileOf(draft, before);
  if (!done.ok) throw new Error(done.error.join());
  return done.value;
}

describe('profileOf', () => {
  it('needs a year and an arrangement, and lets everything else wait', () => {
    expect(profileOf(emptyProfileDraft, null)).toEqual({
      ok: false,
      error: ['no-year', 'no-arrangement'],
    });
    expect(made(least)).toEqual({
      school: '',
      locationCode: '',
      gradeSpans: [],
      schoolYear: '2026-27',
      arrangement: 'la-2009',
      cbaEdition: '',
      council: '',
      principal: '',
      chapterChair: '',
      steps: undecidedSteps,
    });
  });

  it('tidies what was typed or pasted', () => {
    expect(made({ ...least, school: '  Alder\u200b Creek \t' }).school).toBe('Alder Creek');
  });

  it('keeps a threshold as an exact share of a named base', () => {
    expect(
      made({ ...voting, voters: 'All members', ballotSource: 'By-laws 3.2' }).steps.ballot,
    ).toEqual({
      use: 'used',
      source: 'By-laws 3.2',
      threshold: {
        share: { numerator: 2, denominator: 3 },
        base: 'eligible',
        quorum: null,
        eligible: 'All members',
      },
    });
  });

  it('lets the figures of a vote wait', () => {
    expect(made({ ...least, ballot: 'used' }).steps.ballot.threshold).toBeNull();
  });

  it.each([
    ['needed-not-numbers', { needed: { numerator: 'two', denominator: '3' } }],
    ['needed-not-numbers', { needed: { numerator: '2', denominator: '' } }],
    ['needed-not-numbers', { needed: { numerator: '0', denominator: '3' } }],
    ['needed-more-than-all', { needed: { numerator: '4', denominator: '3' } }],
    ['needed-no-base', { base: null }],
    ['quorum-more-than-all', { quorum: { numerator: '2', denominator: '1' } }],
    ['grades-upside-down', { gradeFrom: '8', gradeTo: '6' }],
  ] as const)('says %s', (fault, over) => {
    expect(profileOf({ ...voting, ...over }, null)).toEqual({ ok: false, error: [fault] });
  });

  it('accepts all of all, and asks nothing of the figures when there is no vote', () => {
    const all = { numerator: '1', denominator: '1' };
    expect(profileOf({ ...voting, needed: all, quorum: all }, null).ok).toBe(true);
    const senseless = { numerator: 'x', denominator: 'y' };
    expect(
      made({ ...voting, ballot: 'not-used', needed: senseless }).steps.ballot.threshold,
    ).toBeNull();
  });

  it('takes one grade for a span of one', () => {
    expect(made({ ...least, gradeTo: 'K' }).gradeSpans).toEqual([{ from: 'K', to: 'K' }]);
  });

  it('gives back what it was filled with, also what it does not show', () => {
    const before = profile({
      gradeSpans: [
        { from: '6', to: '8' },
        { from: '10', to: '12' },
      ],
      steps: {
        ...undecidedSteps,
        notice: { use: 'used', source: 'Council', workingDays: 5 },
        ballot: {
          use: 'used',
          source: 'By-laws',
          threshold: {
            share: { numerator: 3, denominator: 5 },
            base: 'cast',
            quorum: { numerator: 1, denominator: 2 },
            eligible: 'Members',
          },
        },
      },
    });
    expect(made(draftOf(before), before)).toEqual(before);
  });
});

describe('emptyAnswers', () => {
  it('counts what may wait and does', () => {
    expect([emptyAnswers(emptyProfileDraft), emptyAnswers(draftOf(profile()))]).toEqual([7, 1]);
  });
});

describe('schoolYears', () => {
  it.each([
    ['2026-06-30T12:00', ['2024-25', '2025-26', '2026-27', '2027-28']],
    ['2026-07-01T12:00', ['2025-26', '2026-27', '2027-28', '2028-29']],
  ])('changes with July (%s)', (today, years) => {
    expect(schoolYears(new Date(today), null)).toEqual(years);
  });

  it('keeps a year that was chosen long ago', () => {
    expect(schoolYears(new Date('2026-11-21T12:00'), schoolYear('2019-20'))[0]).toBe('2019-20');
  });

  it('goes on over the turn of a decade', () => {
    expect(yearAfter(schoolYear('2028-29'))).toBe('2029-30');
    expect(yearAfter(schoolYear('2098-99'))).toBe('2099-00');
  });
});
