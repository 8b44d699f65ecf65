import type {
  Arrangement,
  Fraction,
  Grade,
  Profile,
  StepUse,
  Threshold,
  VoteBase,
  VoteRule,
} from '../../../shared/agreement/Profile';
import { GRADES, isSchoolYear } from '../../../shared/agreement/Profile';
import { profileSchema } from '../../../shared/agreement/schema/profileSchema';
import { cleanText } from '../../../shared/agreement/text/cleanText';
import { undecidedSteps } from '../../../shared/agreement/undecidedSteps';
import type { Result } from '../../../shared/result';
import { err, ok } from '../../../shared/result';

/** A share as it is typed: "2" of every "3". Both empty while it is not known. */
export type ShareDraft = { readonly numerator: string; readonly denominator: string };

/** The form about a school while it is filled in. Nothing in it is preset. */
export type ProfileDraft = {
  readonly school: string;
  readonly locationCode: string;
  readonly gradeFrom: Grade | null;
  readonly gradeTo: Grade | null;
  readonly schoolYear: string | null;
  readonly arrangement: Arrangement | null;
  readonly cbaEdition: string;
  readonly council: string;
  readonly principal: string;
  readonly chapterChair: string;
  readonly ballot: StepUse;
  readonly ballotSource: string;
  readonly needed: ShareDraft;
  readonly base: VoteBase | null;
  readonly quorum: ShareDraft;
  readonly voters: string;
};

export const emptyProfileDraft: ProfileDraft = {
  school: '',
  locationCode: '',
  gradeFrom: null,
  gradeTo: null,
  schoolYear: null,
  arrangement: null,
  cbaEdition: '',
  council: '',
  principal: '',
  chapterChair: '',
  ballot: 'undecided',
  ballotSource: '',
  needed: { numerator: '', denominator: '' },
  base: null,
  quorum: { numerator: '', denominator: '' },
  voters: '',
};

/** The form filled with what is known already. Further grade spans stay with the profile. */
export function draftOf(profile: Profile): ProfileDraft {
  const { ballot } = profile.steps;
  const [span] = profile.gradeSpans;
  return {
    school: profile.school,
    locationCode: profile.locationCode,
    gradeFrom: span?.from ?? null,
    gradeTo: span?.to ?? null,
    schoolYear: profile.schoolYear,
    arrangement: profile.arrangement,
    cbaEdition: profile.cbaEdition,
    council: profile.council,
    principal: profile.principal,
    chapterChair: profile.chapterChair,
    ballot: ballot.use,
    ballotSource: ballot.source,
    needed: shareDraft(ballot.threshold?.share ?? null),
    base: ballot.threshold?.base ?? null,
    quorum: shareDraft(ballot.threshold?.quorum ?? null),
    voters: ballot.threshold?.eligible ?? '',
  };
}

/** What keeps a form from being a profile. Each has its sentence beside the field it is about. */
export type ProfileFault =
  | 'no-year'
  | 'no-arrangement'
  | 'grades-upside-down'
  | 'needed-not-numbers'
  | 'needed-more-than-all'
  | 'needed-no-base'
  | 'quorum-not-numbers'
  | 'quorum-more-than-all';

/**
 * The profile that a form says, on top of `before` for what the form does not show. Empty answers
 * stay empty; only the year and the arrangement cannot wait, for the checks depend on them.
 */
export function profileOf(
  draft: ProfileDraft,
  before: Profile | null,
): Result<Profile, readonly ProfileFault[]> {
  const { schoolYear, arrangement } = draft;
  const needed = fractionOf(draft.needed);
  const quorum = fractionOf(draft.quorum);
  const faults: ProfileFault[] = [];
  if (schoolYear === null) faults.push('no-year');
  if (arrangement === null) faults.push('no-arrangement');
  if (isUpsideDown(draft)) faults.push('grades-upside-down');
  if (draft.ballot === 'used') {
    if (!needed.ok) faults.push(`needed-${needed.error}`);
    else if (needed.value !== null && draft.base === null) faults.push('needed-no-base');
    if (!quorum.ok) faults.push(`quorum-${quorum.error}`);
  }
  if (faults.length > 0 || schoolYear === null || arrangement === null) return err(faults);
  if (!isSchoolYear(schoolYear)) return err(['no-year']);

  const steps = before?.steps ?? undecidedSteps;
  const profile: Profile = {
    school: tidy(draft.school),
    locationCode: tidy(draft.locationCode),
    gradeSpans: spansOf(draft, before),
    schoolYear,
    arrangement,
    cbaEdition: tidy(draft.cbaEdition),
    council: tidy(draft.council),
    principal: tidy(draft.principal),
    chapterChair: tidy(draft.chapterChair),
    steps: { ...steps, ballot: ballotOf(draft, needed, quorum) },
  };
  return ok(profileSchema.parse(profile));
}

/** How many answers are still empty, of those that may wait. */
export function emptyAnswers(draft: ProfileDraft): number {
  const texts = [
    draft.school,
    draft.cbaEdition,
    draft.council,
    draft.principal,
    draft.chapterChair,
  ];
  const vote = draft.ballot === 'used' ? [draft.needed.numerator, draft.ballotSource] : [];
  const empty = [...texts, ...vote].filter((text) => text.trim() === '').length;
  return (
    empty +
    (draft.gradeFrom === null || draft.gradeTo === null ? 1 : 0) +
    (draft.ballot === 'undecided' ? 1 : 0)
  );
}

type Share = Result<Fraction | null, 'not-numbers' | 'more-than-all'>;

const WHOLE = /^[1-9]\d{0,2}$/;

function fractionOf({ numerator, denominator }: ShareDraft): Share {
  const [above, below] = [numerator.trim(), denominator.trim()];
  if (above === '' && below === '') return ok(null);
  if (!WHOLE.test(above) || !WHOLE.test(below)) return err('not-numbers');
  const share = { numerator: Number(above), denominator: Number(below) };
  return share.numerator > share.denominator ? err('more-than-all') : ok(share);
}

// What was typed about a vote that is not taken is kept nowhere: it would say what is not so.
function ballotOf(draft: ProfileDraft, needed: Share, quorum: Share): VoteRule {
  const isUsed = draft.ballot === 'used';
  return {
    use: draft.ballot,
    source: tidy(draft.ballotSource),
    threshold: isUsed ? thresholdOf(draft, needed, quorum) : null,
  };
}

function thresholdOf(
  { base, voters }: ProfileDraft,
  needed: Share,
  quorum: Share,
): Threshold | null {
  if (!needed.ok || needed.value === null || base === null) return null;
  return {
    share: needed.value,
    base,
    quorum: quorum.ok ? quorum.value : null,
    eligible: tidy(voters),
  };
}

function spansOf(
  { gradeFrom, gradeTo }: ProfileDraft,
  before: Profile | null,
): Profile['gradeSpans'] {
  const others = before?.gradeSpans.slice(1) ?? [];
  if (gradeFrom === null && gradeTo === null) return others;
  const from = gradeFrom ?? gradeTo;
  const to = gradeTo ?? gradeFrom;
  return from === null || to === null ? others : [{ from, to }, ...others];
}

function isUpsideDown({ gradeFrom, gradeTo }: ProfileDraft): boolean {
  return (
    gradeFrom !== null && gradeTo !== null && GRADES.indexOf(gradeFrom) > GRADES.indexOf(gradeTo)
  );
}

function shareDraft(share: Fraction | null): ShareDraft {
  return share === null
    ? { numerator: '', denominator: '' }
    : { numerator: String(share.numerator), denominator: String(share.denominator) };
}

function tidy(text: string): string {
  return cleanText(text).trim();
}
