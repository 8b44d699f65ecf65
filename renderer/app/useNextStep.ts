import { useMemo } from 'react';
import type { Agreement } from '../../shared/agreement/Agreement';
import { numbering } from '../../shared/agreement/numbering/numbering';
import type { ReviewedFindings } from '../../shared/check/review/reviewFindings';
import type { Life, NextStep } from '../features/stage/lifeOf';
import { lifeOf, nextStepOf } from '../features/stage/lifeOf';
import type { Standing } from './standing';

export type Course = {
  readonly life: Life;
  readonly step: NextStep;
  /** Number of the clause the step is about, or null. */
  readonly clauseNumber: string | null;
};

/** Where the agreement stands and what comes next. */
export function useNextStep(
  agreement: Agreement,
  reviewed: ReviewedFindings | null,
  standing: Standing | null,
): Course {
  return useMemo(() => {
    const stage = standing?.stage ?? { kind: 'draft', earlierSignatures: 0 };
    const facts = {
      agreement,
      findings: reviewed?.open ?? null,
      answered: {
        disputed: reviewed?.disputed.length ?? 0,
        dismissed: reviewed?.dismissed.length ?? 0,
      },
      stage,
    };
    const step = nextStepOf(facts);
    const clause = step.kind === 'fix-conflict' ? step.clause : null;
    return {
      life: lifeOf(facts),
      step,
      clauseNumber:
        clause === null ? null : (numbering(agreement.sections).clauses.get(clause) ?? null),
    };
  }, [agreement, reviewed, standing]);
}
