import type { Brand } from '../brand';

/**
 * The agreement a pilot school was founded under. Which one governs depends on when the school was
 * started, not on where it is. Source: Teacher-Powered Schools, "Belmont Pilot Schools" (2015).
 */
export const ARRANGEMENTS = ['belmont-2007', 'la-2009', 'la-lssei-2011'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

export const GRADES = [
  'TK',
  'K',
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '11',
  '12',
] as const;
export type Grade = (typeof GRADES)[number];

/** Both ends belong to the span; `from` is never above `to`. */
export type GradeSpan = { readonly from: Grade; readonly to: Grade };

/** A school year as printed, "2026-27". */
export type SchoolYear = Brand<string, 'SchoolYear'>;

export function isSchoolYear(text: string): text is SchoolYear {
  const years = /^(20\d\d)-(\d\d)$/.exec(text);
  return years !== null && (Number(years[1]) + 1) % 100 === Number(years[2]);
}

/** @throws RangeError when the two years do not follow each other: a bug in the caller. */
export function schoolYear(text: string): SchoolYear {
  if (!isSchoolYear(text)) throw new RangeError(`Not a school year: ${text}`);
  return text;
}

/** An exact share of a whole, at most one. */
export type Fraction = { readonly numerator: number; readonly denominator: number };

/** What a threshold is a share of. Sources disagree, so a school must say. */
export const VOTE_BASES = ['eligible', 'cast', 'present'] as const;
export type VoteBase = (typeof VOTE_BASES)[number];

export type Threshold = {
  readonly share: Fraction;
  readonly base: VoteBase;
  readonly quorum: Fraction | null;
  /** Who may vote, in the school's own words. */
  readonly eligible: string;
};

/** Whether this school takes a step. No source settles it for all schools, so it starts undecided. */
export const STEP_USES = ['undecided', 'used', 'not-used'] as const;
export type StepUse = (typeof STEP_USES)[number];

/** `source` says where the school's rule is written; it may be empty until the team knows. */
export type StepRule = { readonly use: StepUse; readonly source: string };

type NoticeRule = StepRule & { readonly workingDays: number | null };

export type VoteRule = StepRule & { readonly threshold: Threshold | null };

/** The steps between draft and UTLA. Individual elections always take place. */
export type Steps = {
  readonly notice: NoticeRule;
  readonly ballot: VoteRule;
  readonly council: VoteRule;
  readonly principal: StepRule;
  readonly chapterChair: StepRule;
};

/** Facts about the school. A text may be empty, and null stands for a choice not made yet. */
export type Profile = {
  readonly school: string;
  readonly locationCode: string;
  readonly gradeSpans: readonly GradeSpan[];
  readonly schoolYear: SchoolYear;
  /** null until the team knows: a finding asks for it, for which articles are protected depends on it. */
  readonly arrangement: Arrangement | null;
  readonly cbaEdition: string;
  readonly council: string;
  readonly principal: string;
  readonly chapterChair: string;
  readonly steps: Steps;
};
