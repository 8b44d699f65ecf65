import { REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import type { EditorSession } from '../features/editor/createEditorSession';
import type { FindingSteps } from '../features/findings/useFindingSteps';
import { useDocument } from '../state/documentStore';
import type { Asked } from './Asked';
import type { MenuDoings } from './useMenu';
import { useMenu } from './useMenu';
import type { Saving } from './useSaving';
import type { TellingSave } from './useSavingTold';
import { useWindow } from './windowStore';

type DocumentMenuOptions = {
  /** Whether a dialog of the document is open: what lies under it then hears nothing. */
  readonly isCovered: boolean;
  readonly session: EditorSession;
  readonly steps: FindingSteps;
  readonly saving: Saving;
  readonly save: TellingSave;
  readonly ask: (asked: Asked) => void;
  readonly explain: () => void;
  readonly fix: () => void;
  readonly goOn: () => void;
  readonly showEffects: () => void;
  readonly showLibrary: () => void;
  readonly preview: () => void;
  readonly find: () => void;
};

/** The part of the menu that is about the document. */
export function useDocumentMenu(options: DocumentMenuOptions): void {
  const isOver = useWindow((store) => store.over.kind !== 'nothing');
  const doings = documentDoings(options);
  useMenu(options.isCovered || isOver ? {} : doings);
}

function documentDoings(options: DocumentMenuOptions): MenuDoings {
  const {
    session,
    steps,
    saving,
    save,
    ask,
    explain,
    fix,
    goOn,
    showEffects,
    showLibrary,
    preview,
    find,
  } = options;
  const { editor } = session;
  return {
    save: () => void save('same-place'),
    'save-as': () => void save('elsewhere'),
    undo: () => editor.dispatchCommand(UNDO_COMMAND, undefined),
    redo: () => editor.dispatchCommand(REDO_COMMAND, undefined),
    'next-finding': () => steps.step(1),
    'previous-finding': () => steps.step(-1),
    'explain-finding': explain,
    'fix-finding': fix,
    'next-step': goOn,
    'show-effects': showEffects,
    'show-clauses': showLibrary,
    find,
    preview,
    'show-summary': () => {
      // Before the first check there is nothing to sum up.
      if (useDocument.getState().checked.findings !== null) ask({ kind: 'summary' });
    },
    'export-pdf': () => ask({ kind: 'export', agreement: saving.settle() }),
  };
}
