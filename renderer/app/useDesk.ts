import type { RefObject } from 'react';
import { useCallback, useState } from 'react';
import type { ClauseId } from '../../shared/agreement/ids';
import type { RulePack } from '../../shared/cba/RulePack';
import type { Finding } from '../../shared/check/Finding';
import type { ReviewedFindings } from '../../shared/check/review/reviewFindings';
import type { WindowRequest } from '../features/editor/commands';
import type { EditorSession } from '../features/editor/createEditorSession';
import { explainFinding } from './explainFinding';
import type { FindingSteps } from '../features/findings/useFindingSteps';
import type { CaretPlace } from '../features/editor/view/ActiveClauseExtension';
import type { Signer } from '../features/signoff/SignOffPanel';
import type { OpenDocument } from '../state/documentStore';
import type { Asked } from './Asked';
import type { PanelTab } from './DocumentPanel';
import { useDocumentMenu } from './useDocumentMenu';
import type { FindingWork } from './useFindingWork';
import { useFindingWork } from './useFindingWork';
import { useGoOn } from './useGoOn';
import type { Moves } from './useMoves';
import { useMoves } from './useMoves';
import { useTabs } from './useTabs';
import type { Course } from './useNextStep';
import type { Saving } from './useSaving';
import type { TellingSave } from './useSavingTold';
import { useFileEvents, useTellingSave } from './useSavingTold';

type DeskOptions = {
  readonly session: EditorSession;
  readonly saving: Saving;
  readonly document: OpenDocument;
  readonly reviewed: ReviewedFindings;
  readonly course: Course;
  /** null while nothing can be checked. */
  readonly pack: RulePack | null;
  readonly pickerRef: RefObject<HTMLInputElement | null>;
  readonly onChangeProfile: (session: EditorSession) => void;
};

/** Everything that can be done at an open document, and where one is in it. */
export type Desk = Moves &
  FindingWork & {
    readonly session: EditorSession;
    readonly place: CaretPlace | null;
    readonly tab: PanelTab;
    readonly askToReplace: (finding: Finding) => void;
    readonly asked: Asked;
    readonly isFinding: boolean;
    readonly setPlace: (place: CaretPlace | null) => void;
    readonly setTab: (tab: PanelTab) => void;
    readonly ask: (asked: Asked) => void;
    readonly closeFind: () => void;
    readonly save: TellingSave;
    readonly goOn: () => void;
    readonly preview: () => void;
    readonly handOver: (signer: Signer) => void;
    readonly openFindingsOf: (clause: ClauseId) => void;
    readonly answerText: (request: WindowRequest, place: CaretPlace | null) => void;
    readonly explainFailure: () => void;
  };

export function useDesk(options: DeskOptions): Desk {
  const { session, saving, document, reviewed, course, pack, pickerRef, onChangeProfile } = options;
  const [place, setPlace] = useState<CaretPlace | null>(null);
  const { tab, setTab, showTab, showEffects } = useTabs(pickerRef);
  const [asked, ask] = useState<Asked>(NOTHING);
  const [isFinding, setIsFinding] = useState(false);
  const work = useFindingWork({ session, document, reviewed, pack });
  const moves = useMoves(session);
  const save = useTellingSave(saving, ask);
  useFileEvents(document, saving, ask);

  const find = (): void => setIsFinding(true);
  const preview = (): void => ask({ kind: 'preview', agreement: saving.settle() });
  const { settle } = saving;
  const showLibrary = (): void => ask({ kind: 'library', agreement: settle() });
  const { steps } = work;
  const { open } = reviewed;
  const goOn = useGoOn({ session, settle, open, steps, course, showTab, ask, onChangeProfile });
  useDocumentMenu({
    isCovered: asked.kind !== 'nothing',
    session,
    steps,
    saving,
    save,
    ask,
    explain: () => explainFinding(steps, showTab),
    fix: work.fixing.fixFirst,
    goOn,
    showEffects,
    showLibrary,
    preview,
    find,
  });

  return {
    ...moves,
    ...work,
    session,
    place,
    tab,
    askToReplace: (finding) => ask({ kind: 'replace', finding, agreement: saving.settle() }),
    asked,
    isFinding,
    setPlace,
    setTab,
    ask,
    closeFind: useCallback(() => setIsFinding(false), []),
    save,
    goOn,
    preview,
    handOver: (signer) => ask({ kind: 'signing', signer, agreement: saving.settle() }),
    openFindingsOf: (clause) => {
      showTab('findings');
      activateFirst(clause, steps, open);
    },
    answerText: (request) => {
      const answers = { effects: showEffects, find, library: showLibrary, leave: () => undefined };
      answers[request]();
    },
    explainFailure: () => explainFailure(document, ask),
  };
}

export const NOTHING: Asked = { kind: 'nothing' };

/** The first finding of a clause in the list; one that a filter hides only where it shows none. */
function activateFirst(
  clause: ClauseId,
  { walked, activate }: FindingSteps,
  open: readonly Finding[],
): void {
  const first = [...walked, ...open].find((finding) => finding.clause === clause);
  if (first !== undefined) activate(first);
}

function explainFailure({ saveState }: OpenDocument, ask: (asked: Asked) => void): void {
  if (saveState.kind === 'failed') ask({ kind: 'save-failed', failure: saveState.failure });
}
