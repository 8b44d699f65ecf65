import { useCallback } from 'react';
import type { RulePack } from '../../shared/cba/RulePack';
import type { Finding } from '../../shared/check/Finding';
import type { ReviewedFindings } from '../../shared/check/review/reviewFindings';
import type { EditorSession } from '../features/editor/createEditorSession';
import type { FindingSteps } from '../features/findings/useFindingSteps';
import { useFindingSteps } from '../features/findings/useFindingSteps';
import type { OpenDocument } from '../state/documentStore';
import { goAndShow } from './goAndShow';
import type { Answers } from './useAnswers';
import { useAnswers } from './useAnswers';
import type { Fixing } from './useFixing';
import { useFixing } from './useFixing';

type FindingWorkOptions = {
  readonly session: EditorSession;
  readonly document: OpenDocument;
  readonly reviewed: ReviewedFindings;
  readonly pack: RulePack | null;
};

/** What is done with findings: going through them, answering them, fixing what they found. */
export type FindingWork = {
  readonly steps: FindingSteps;
  readonly answers: Answers;
  readonly fixing: Fixing;
  /** Goes to the words of a finding in the text. */
  readonly reveal: (finding: Finding) => void;
};

export function useFindingWork(options: FindingWorkOptions): FindingWork {
  const { session, document, reviewed, pack } = options;
  const { agreement, access } = document;
  const reveal = useReveal(session);
  const steps = useFindingSteps(reviewed.open, reveal);
  const { active } = steps;
  const isReadOnly = access === 'read-only';
  const fixing = useFixing({ session, agreement, active, pack, isReadOnly });
  return { steps, answers: useAnswers(session, reviewed.stale), fixing, reveal };
}

function useReveal(session: EditorSession): (finding: Finding) => void {
  return useCallback(
    ({ clause, evidence }) => {
      if (clause !== null) goAndShow(session, { kind: 'clause', id: clause }, evidence?.range);
    },
    [session],
  );
}
