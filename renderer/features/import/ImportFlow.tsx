import type { ReactNode } from 'react';
import type { ImportedFacts } from '../../../shared/ipc/facts/importFacts';
import { Button } from '../../ui/controls/Button';
import { Dialog } from '../../ui/overlays/Dialog';
import { useWords } from '../../words/useWords';
import { importFactWords } from '../failures/importFactWords';
import { ImportScreen } from './ImportScreen';
import { TrackedChangesDialog } from './TrackedChangesDialog';
import type { ImportState } from './useImport';

type ImportFlowProps = {
  readonly state: ImportState;
  readonly onDecide: (taken: 'accept' | 'reject') => void;
  readonly onChooseAgain: () => void;
  /** Goes on to the profile with what was read. */
  readonly onGoOn: (imported: ImportedFacts) => void;
  readonly onClose: () => void;
};

/** Whatever an import asks or tells, one thing at a time; nothing while there is nothing. */
export function ImportFlow(props: ImportFlowProps): ReactNode {
  const { state, onDecide, onChooseAgain, onGoOn, onClose } = props;
  const words = useWords();
  switch (state.kind) {
    case 'none':
    case 'choosing':
      return null;
    case 'decision-needed':
      return (
        <TrackedChangesDialog
          fileName={state.fileName}
          changes={state.changes}
          onDecide={onDecide}
          onClose={onClose}
        />
      );
    case 'imported':
      return <ImportScreen imported={state} onGoOn={() => onGoOn(state)} onLeave={onClose} />;
    case 'failed':
      return (
        <Dialog
          title={words('import.failed')}
          onClose={onClose}
          answers={
            <>
              <Button onPress={onClose}>{words('common.close')}</Button>
              <Button variant="filled" onPress={onChooseAgain}>
                {words('import.other-file')}
              </Button>
            </>
          }
        >
          <p>{importFactWords(state.fact, words)}</p>
        </Dialog>
      );
  }
}
