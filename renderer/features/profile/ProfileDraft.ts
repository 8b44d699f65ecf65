import type {
  Arrangement,
  Grade,
  GradeSpan,
  Profile,
  StepRule,
  Steps,
  StepUse,
} from '../../../shared/agreement/Profile';
import { GRADES, isSchoolYear } from '../../../shared/agreement/Profile';
import { profileSchema } from '../../../shared/agreement/schema/profileSchema';
import { cleanText } from '../../../shared/agreement/text/cleanText';
import type { Result } from '../../../shared/result';
import { err, ok } from '../../../shared/result';
import type { VoteDraft, VoteFault } from './VoteDraft';
import { emptyVoteAnswers, emptyVoteDraft, voteDraftOf, voteFaults, voteRuleOf } from './VoteDraft';

/** Grades of a span as they are chosen; one alone stands for both. */
export type SpanDraft = { readonly from: Grade | null; readonly to: Grade | null };

/** The form about a school while it is filled in. Nothing in it is preset. */
export type ProfileDraft = {
  readonly school: string;
  readonly locationCode: string;
  /** At least one, to be filled in. */
  readonly spans: readonly SpanDraft[];
  readonly schoolYear: string | null;
  readonly arrangement: Arrangement | 'unknown';
  readonly cbaEdition: string;
  readonly council: string;
  readonly principal: string;
  readonly chapterChair: string;
  readonly noticeStep: StepRule & { readonly workingDays: string };
  readonly ballotStep: VoteDraft;
  readonly councilStep: VoteDraft;
  readonly principalStep: StepRule;
  readonly chairStep: StepRule;
};

export const NO_SPAN: SpanDraft = { from: null, to: null };
const UNDECIDED: StepRule = { use: 'undecided', source: '' };

export const emptyProfileDraft: ProfileDraft = {
  school: '',
  locationCode: '',
  spans: [NO_SPAN],
  schoolYear: null,
  arrangement: 'unknown',
  cbaEdition: '',
  council: '',
  principal: '',
  chapterChair: '',
  noticeStep: { ...UNDECIDED, workingDays: '' },
  ballotStep: emptyVoteDraft,
  councilStep: emptyVoteDraft,
  principalStep: UNDECIDED,
  chairStep: UNDECIDED,
};

/** The form filled with what is known already. */
export function draftOf(profile: Profile): ProfileDraft {
  const { notice, ballot, council, principal, chapterChair } = profile.steps;
  const { gradeSpans, arrangement } = profile;
  return {
    school: profile.school,
    locationCode: profile.locationCode,
    spans: gradeSpans.length === 0 ? [NO_SPAN] : gradeSpans,
    schoolYear: profile.schoolYear,
    arrangement: arrangement ?? 'unknown',
    cbaEdition: profile.cbaEdition,
    council: profile.council,
    principal: profile.principal,
    chapterChair: profile.chapterChair,
    noticeStep: { ...notice, workingDays: String(notice.workingDays ?? '') },
    ballotStep: voteDraftOf(ballot),
    councilStep: voteDraftOf(council),
    principalStep: principal,
    chairStep: chapterChair,
  };
}

/** What keeps a form from being a profile. Each has its sentence beside the field it is about. */
export type ProfileFault =
  | 'no-year'
  | 'grades-upside-down'
  | 'notice-not-days'
  | `ballot-${VoteFault}`
  | `council-${VoteFault}`;

/** The profile that a form says. Empty answers stay empty; only the year cannot wait. */
export function profileOf(draft: ProfileDraft): Result<Profile, readonly ProfileFault[]> {
  const { schoolYear, arrangement } = draft;
  const faults = faultsOf(draft);
  if (faults.length > 0) return err(faults);
  if (schoolYear === null || !isSchoolYear(schoolYear)) return err(['no-year']);
  const profile: Profile = {
    school: tidy(draft.school),
    locationCode: tidy(draft.locationCode),
    gradeSpans: draft.spans.flatMap(spanOf),
    schoolYear,
    arrangement: arrangement === 'unknown' ? null : arrangement,
    cbaEdition: tidy(draft.cbaEdition),
    council: tidy(draft.council),
    principal: tidy(draft.principal),
    chapterChair: tidy(draft.chapterChair),
    steps: stepsOf(draft),
  };
  return ok(profileSchema.parse(profile));
}

/** How many answers are still empty, of those that may wait. */
export function emptyAnswers(draft: ProfileDraft): number {
  const { noticeStep, ballotStep, councilStep } = draft;
  const texts = [
    draft.school,
    draft.cbaEdition,
    draft.council,
    draft.principal,
    draft.chapterChair,
    ...(noticeStep.use === 'used' ? [noticeStep.workingDays, noticeStep.source] : []),
  ];
  const uses: readonly StepUse[] = [noticeStep.use, draft.principalStep.use, draft.chairStep.use];
  return (
    texts.filter((text) => text.trim() === '').length +
    uses.filter((use) => use === 'undecided').length +
    emptyVoteAnswers(ballotStep) +
    emptyVoteAnswers(councilStep) +
    (draft.arrangement === 'unknown' ? 1 : 0) +
    (draft.spans.flatMap(spanOf).length === 0 ? 1 : 0)
  );
}

export function isUpsideDown({ from, to }: SpanDraft): boolean {
  return from !== null && to !== null && GRADES.indexOf(from) > GRADES.indexOf(to);
}

function faultsOf(draft: ProfileDraft): readonly ProfileFault[] {
  const { schoolYear, spans, noticeStep, ballotStep, councilStep } = draft;
  const isNoticeOdd = noticeStep.use === 'used' && daysOf(noticeStep.workingDays) === 'odd';
  return [
    ...(schoolYear === null ? ['no-year' as const] : []),
    ...(spans.some(isUpsideDown) ? ['grades-upside-down' as const] : []),
    ...(isNoticeOdd ? ['notice-not-days' as const] : []),
    ...voteFaults(ballotStep).map((fault) => `ballot-${fault}` as const),
    ...voteFaults(councilStep).map((fault) => `council-${fault}` as const),
  ];
}

function stepsOf(draft: ProfileDraft): Steps {
  const { noticeStep } = draft;
  const days = noticeStep.use === 'used' ? daysOf(noticeStep.workingDays) : null;
  return {
    notice: { ...ruleOf(noticeStep), workingDays: days === 'odd' ? null : days },
    ballot: voteRuleOf(draft.ballotStep),
    council: voteRuleOf(draft.councilStep),
    principal: ruleOf(draft.principalStep),
    chapterChair: ruleOf(draft.chairStep),
  };
}

function ruleOf({ use, source }: StepRule): StepRule {
  return { use, source: tidy(source) };
}

const MOST_DAYS = 200;

/** null while it is not known. */
function daysOf(typed: string): number | null | 'odd' {
  const days = typed.trim();
  if (days === '') return null;
  return /^\d{1,3}$/.test(days) && Number(days) <= MOST_DAYS ? Number(days) : 'odd';
}

function spanOf({ from, to }: SpanDraft): readonly GradeSpan[] {
  const first = from ?? to;
  const last = to ?? from;
  return first === null || last === null ? [] : [{ from: first, to: last }];
}

function tidy(text: string): string {
  return cleanText(text).trim();
}
