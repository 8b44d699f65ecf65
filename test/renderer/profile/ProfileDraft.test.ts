import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProfileDraft } from '../../../renderer/features/profile/ProfileDraft';
import {
  draftOf,
  emptyAnswers,
  emptyProfileDraft,
  profileOf,
} from '../../../renderer/features/profile/ProfileDraft';
import type { VoteDraft } from '../../../renderer/features/profile/VoteDraft';
import { emptyVoteDraft } from '../../../renderer/features/profile/VoteDraft';
import { schoolYears, yearAfter } from '../../../renderer/features/profile/schoolYears';
import { schoolYear } from '../../../shared/agreement/Profile';
import type { Profile, StepRule, VoteRule } from '../../../shared/agreement/Profile';
import { undecidedSteps } from '../../../shared/agreement/undecidedSteps';
import { profile } from '../../builders/agreement';
import { profileArbitrary } from '../../builders/arbitraries/profileArbitrary';

const least: ProfileDraft = { ...emptyProfileDraft, schoolYear: '2026-27' };

const vote: VoteDraft = {
  ...emptyVoteDraft,
  use: 'used',
  needed: { numerator: '2', denominator: '3' },
  base: 'eligible',
};

function voting(over: Partial<VoteDraft> = {}): ProfileDraft {
  return { ...least, ballotStep: { ...vote, ...over } };
}

function made(draft: ProfileDraft): Profile {
  const done = profileOf(draft);
  if (!done.ok) throw new Error(done.error.join());
  return done.value;
}

describe('profileOf', () => {
  it('needs a year, and lets everything else wait', () => {
    expect(profileOf(emptyProfileDraft)).toEqual({ ok: false, error: ['no-year'] });
    expect(made(least)).toEqual({
      school: '',
      locationCode: '',
      gradeSpans: [],
      schoolYear: '2026-27',
      arrangement: null,
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
    expect(made(voting({ voters: 'All members', source: 'By-laws 3.2' })).steps.ballot).toEqual({
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

  it('lets the figures of a step wait', () => {
    const draft: ProfileDraft = {
      ...least,
      ballotStep: { ...emptyVoteDraft, use: 'used' },
      noticeStep: { use: 'used', source: '', workingDays: '' },
    };
    const { ballot, notice } = made(draft).steps;
    expect([ballot.threshold, notice.workingDays]).toEqual([null, null]);
  });

  it.each([
    ['needed-not-numbers', { needed: { numerator: 'two', denominator: '3' } }],
    ['needed-not-numbers', { needed: { numerator: '2', denominator: '' } }],
    ['needed-not-numbers', { needed: { numerator: '0', denominator: '3' } }],
    ['needed-more-than-all', { needed: { numerator: '4', denominator: '3' } }],
    ['needed-no-base', { base: null }],
    ['quorum-more-than-all', { quorum: { numerator: '2', denominator: '1' } }],
  ] as const)('says %s, of the vote that it is about', (fault, over) => {
    expect(profileOf(voting(over))).toEqual({ ok: false, error: [`ballot-${fault}`] });
    expect(profileOf({ ...least, councilStep: { ...vote, ...over } })).toEqual({
      ok: false,
      error: [`council-${fault}`],
    });
  });

  it('says when any span of grades is upside down', () => {
    const spans: ProfileDraft['spans'] = [
      { from: 'K', to: '5' },
      { from: '8', to: '6' },
    ];
    expect(profileOf({ ...least, spans })).toEqual({ ok: false, error: ['grades-upside-down'] });
  });

  it.each([
    ['0', 0],
    [' 5 ', 5],
    ['200', 200],
  ])('takes %j working days of notice', (workingDays, days) => {
    const noticeStep = { use: 'used', source: '', workingDays } as const;
    expect(made({ ...least, noticeStep }).steps.notice.workingDays).toBe(days);
  });

  it.each(['201', '-1', '2.5', 'five'])('takes %j for no number of days', (workingDays) => {
    const noticeStep = { use: 'used', source: '', workingDays } as const;
    expect(profileOf({ ...least, noticeStep })).toEqual({ ok: false, error: ['notice-not-days'] });
  });

  it('accepts all of all, and asks nothing of the figures of a step that is not taken', () => {
    const all = { numerator: '1', denominator: '1' };
    expect(profileOf(voting({ needed: all, quorum: all })).ok).toBe(true);
    const senseless = { numerator: 'x', denominator: 'y' };
    expect(made(voting({ use: 'not-used', needed: senseless })).steps.ballot.threshold).toBeNull();
    const noticeStep = { use: 'not-used', source: '', workingDays: 'x' } as const;
    expect(made({ ...least, noticeStep }).steps.notice.workingDays).toBeNull();
  });

  it('takes one grade for a span of one', () => {
    expect(made({ ...least, spans: [{ from: null, to: 'K' }] }).gradeSpans).toEqual([
      { from: 'K', to: 'K' },
    ]);
  });

  it('gives back any profile that it was filled with', () => {
    fc.assert(
      fc.property(profileArbitrary, (any) => {
        const profile = settled(any);
        expect(made(draftOf(profile))).toEqual(profile);
      }),
    );
  });
});

/** Without figures of steps that are not taken, and with texts as they are typed: without space around. */
function settled(profile: Profile): Profile {
  const { notice, ballot, council, principal, chapterChair } = profile.steps;
  const trimmed = (text: string): string => text.trim();
  const rule = <Rule extends StepRule>(one: Rule): Rule => ({
    ...one,
    source: trimmed(one.source),
  });
  const voted = (one: VoteRule): VoteRule => ({
    ...rule(one),
    threshold:
      one.use === 'used' && one.threshold !== null
        ? { ...one.threshold, eligible: trimmed(one.threshold.eligible) }
        : null,
  });
  return {
    ...profile,
    school: trimmed(profile.school),
    cbaEdition: trimmed(profile.cbaEdition),
    council: trimmed(profile.council),
    principal: trimmed(profile.principal),
    chapterChair: trimmed(profile.chapterChair),
    steps: {
      notice: { ...rule(notice), workingDays: notice.use === 'used' ? notice.workingDays : null },
      ballot: voted(ballot),
      council: voted(council),
      principal: rule(principal),
      chapterChair: rule(chapterChair),
    },
  };
}

describe('emptyAnswers', () => {
  it('counts what may wait and does', () => {
    // Five texts, the grades, the arrangement, and five steps; the sample knows all but its steps.
    expect([emptyAnswers(emptyProfileDraft), emptyAnswers(draftOf(profile()))]).toEqual([12, 5]);
    expect(emptyAnswers(voting())).toBe(12);
    expect(emptyAnswers(voting({ source: 'By-laws' }))).toBe(11);
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
