import * as fc from 'fast-check';
import type { Fraction, GradeSpan, Profile, Threshold } from '../../../shared/agreement/Profile';
import {
  ARRANGEMENTS,
  GRADES,
  STEP_USES,
  VOTE_BASES,
  schoolYear,
} from '../../../shared/agreement/Profile';
import { textArbitrary } from './textArbitrary';

const gradeSpan: fc.Arbitrary<GradeSpan> = fc
  .tuple(fc.nat({ max: GRADES.length - 1 }), fc.nat({ max: GRADES.length - 1 }))
  .map(([one, other]) => ({
    from: GRADES[Math.min(one, other)] ?? 'K',
    to: GRADES[Math.max(one, other)] ?? '12',
  }));

const fraction: fc.Arbitrary<Fraction> = fc
  .tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 }))
  .map(([one, other]) => ({
    numerator: Math.min(one, other),
    denominator: Math.max(one, other),
  }));

const threshold: fc.Arbitrary<Threshold> = fc.record({
  share: fraction,
  base: fc.constantFrom(...VOTE_BASES),
  quorum: fc.option(fraction),
  eligible: textArbitrary,
});

const rule = { use: fc.constantFrom(...STEP_USES), source: textArbitrary };
const voteRule = fc.record({ ...rule, threshold: fc.option(threshold) });

export const profileArbitrary: fc.Arbitrary<Profile> = fc.record({
  school: textArbitrary,
  locationCode: fc.constantFrom('', '8743'),
  gradeSpans: fc.array(gradeSpan, { maxLength: 2 }),
  schoolYear: fc.constantFrom('2025-26', '2026-27', '2099-00').map(schoolYear),
  arrangement: fc.constantFrom(...ARRANGEMENTS, null),
  cbaEdition: textArbitrary,
  council: textArbitrary,
  principal: textArbitrary,
  chapterChair: textArbitrary,
  steps: fc.record({
    notice: fc.record({ ...rule, workingDays: fc.option(fc.nat({ max: 200 })) }),
    ballot: voteRule,
    council: voteRule,
    principal: fc.record(rule),
    chapterChair: fc.record(rule),
  }),
});
