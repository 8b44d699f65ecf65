import { z } from 'zod';
import type { Fraction, GradeSpan, Profile, Threshold } from '../Profile';
import { ARRANGEMENTS, GRADES, STEP_USES, VOTE_BASES, isSchoolYear } from '../Profile';
import { line, whole } from './textSchemas';

const fraction: z.ZodType<Fraction> = z
  .strictObject({ numerator: whole(1, 1000), denominator: whole(1, 1000) })
  .refine(({ numerator, denominator }) => numerator <= denominator, { error: 'more than all' });

const threshold: z.ZodType<Threshold> = z.strictObject({
  share: fraction,
  base: z.enum(VOTE_BASES),
  quorum: fraction.nullable(),
  eligible: line(1000),
});

const gradeSpan: z.ZodType<GradeSpan> = z
  .strictObject({ from: z.enum(GRADES), to: z.enum(GRADES) })
  .refine(({ from, to }) => GRADES.indexOf(from) <= GRADES.indexOf(to), { error: 'upside down' });

const stepRule = { use: z.enum(STEP_USES), source: line(1000) };
const voteRule = z.strictObject({ ...stepRule, threshold: threshold.nullable() });

export const profileSchema: z.ZodType<Profile> = z.strictObject({
  school: line(300),
  locationCode: line(40),
  gradeSpans: z.array(gradeSpan).max(14),
  schoolYear: z.string().refine(isSchoolYear),
  arrangement: z.enum(ARRANGEMENTS).nullable(),
  cbaEdition: line(300),
  council: line(300),
  principal: line(300),
  chapterChair: line(300),
  steps: z.strictObject({
    notice: z.strictObject({ ...stepRule, workingDays: whole(0, 200).nullable() }),
    ballot: voteRule,
    council: voteRule,
    principal: z.strictObject(stepRule),
    chapterChair: z.strictObject(stepRule),
  }),
});
