import { useCallback } from 'react';
import type { RulePack } from '../../shared/cba/RulePack';
import type { Finding } from '../../shared/check/Finding';
import type { ReviewedFindings } from '../../shared/check/review/reviewFindings';
import type { EditorSession } from '../features/editor/createEditorSession';
import { SHOWS_ALL } from '../features/findings/view/FindingFilter';
import type { FindingSteps } from '../features/findings/useFindingSteps';
import { useFindingSteps } from '../features/findings/useFindingSteps';
import type { OpenDocument } from '../state/documentStore';
import { showToast } from '../ui/overlays/Toasts';
import { useWords } from '../words/useWords';
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
  const steps = useToldSteps(useFindingSteps({ reviewed, agreement, onReveal: reveal }));
  const { active } = steps;
  const isReadOnly = access === 'read-only';
  const fixing = useFixing({ session, agreement, active, pack, isReadOnly });
  return { steps, answers: useAnswers(session, reviewed.stale), fixing, reveal };
}

/** Says so where a filter hides all that could be gone to. */
function useToldSteps(steps: FindingSteps): FindingSteps {
  const words = useWords();
  if (steps.walked.length > 0 || steps.hidden === 0) return steps;
  const showAll = (): void => steps.setFilter(SHOWS_ALL);
  const tell = (): void =>
    showToast(words('findings.all-hidden'), words('findings.show-all'), showAll);
  return { ...steps, step: tell };
}

function useReveal(session: EditorSession): (finding: Finding) => void {
  return useCallback(
    ({ clause, evidence }) => {
      if (clause !== null) goAndShow(session, { kind: 'clause', id: clause }, evidence?.range);
    },
    [session],
  );
}
