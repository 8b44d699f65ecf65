import type { ReactNode } from 'react';
import type { SaveFact } from '../../../shared/ipc/facts/documentFacts';
import { Button } from '../../ui/controls/Button';
import { Dialog } from '../../ui/overlays/Dialog';
import { useWords } from '../../words/useWords';
import { saveFactTitle, saveFactWords } from '../failures/saveFactWords';

type SaveFailureDialogProps = {
  readonly failure: SaveFact;
  readonly onSaveElsewhere: () => void;
  readonly onTryAgain: () => void;
  /** Takes what is on disk and lets go of what is in the window. */
  readonly onTakeTheirs: () => void;
  readonly onClose: () => void;
};

/** Why the file was not saved, that nothing is lost, and the ways on. */
export function SaveFailureDialog(props: SaveFailureDialogProps): ReactNode {
  const { failure, onSaveElsewhere, onTryAgain, onTakeTheirs, onClose } = props;
  const words = useWords();
  const isConflict = failure.kind === 'conflict';
  return (
    <Dialog
      kind="alert"
      title={saveFactTitle(failure, words)}
      answers={
        <>
          <Button onPress={onClose}>{words('saving.go-on')}</Button>
          {isConflict && failure.readable && (
            <Button onPress={onTakeTheirs}>{words('saving.take-theirs')}</Button>
          )}
          {failure.kind === 'disk' && (
            <Button onPress={onTryAgain}>{words('saving.try-again')}</Button>
          )}
          <Button variant="filled" onPress={onSaveElsewhere}>
            {isConflict ? words('saving.mine-as-copy') : words('saving.elsewhere')}
          </Button>
        </>
      }
      onClose={onClose}
    >
      <p>{saveFactWords(failure, words)}</p>
      {failure.kind !== 'not-settled' && !isConflict && <p>{words('failure.save.safe')}</p>}
      {isConflict && failure.readable && <p>{words('saving.take-theirs-detail')}</p>}
    </Dialog>
  );
}
