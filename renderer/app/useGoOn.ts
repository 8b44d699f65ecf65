import { useCallback } from 'react';
import type { Agreement } from '../../shared/agreement/Agreement';
import type { Finding } from '../../shared/check/Finding';
import type { EditorSession } from '../features/editor/createEditorSession';
import type { FindingSteps } from '../features/findings/useFindingSteps';
import type { Asked } from './Asked';
import type { PanelTab } from './DocumentPanel';
import type { Course } from './useNextStep';

type GoOnOptions = {
  readonly session: EditorSession;
  /** The agreement as it stands, with every record there is. */
  readonly settle: () => Agreement;
  /** What is open, whatever a filter hides. */
  readonly open: readonly Finding[];
  readonly steps: FindingSteps;
  readonly course: Course;
  readonly showTab: (tab: PanelTab) => void;
  readonly ask: (asked: Asked) => void;
  readonly onChangeProfile: (session: EditorSession) => void;
};

/** Goes to where the next step is taken. It never takes the step itself. */
export function useGoOn(options: GoOnOptions): () => void {
  const { session, settle, open, steps, course, showTab, ask, onChangeProfile } = options;
  const { step } = course;
  return useCallback(() => {
    switch (step.kind) {
      case 'write':
        session.editor.focus();
        return;
      case 'check':
        showTab('findings');
        return;
      case 'fix-conflict': {
        const conflict = open.find(({ severity }) => severity === 'conflict');
        showTab('findings');
        if (conflict !== undefined) steps.activate(conflict);
        return;
      }
      case 'name-school':
      case 'settle-vote':
        onChangeProfile(session);
        return;
      case 'enter-staff':
        showTab('sign-off');
        ask({ kind: 'roster' });
        return;
      case 'collect-elections':
      case 'sign-principal-and-chair':
        showTab('sign-off');
        return;
      case 'submit':
        ask({ kind: 'export', agreement: settle() });
    }
  }, [session, settle, open, steps, step, showTab, ask, onChangeProfile]);
}
