import type { ReactNode } from 'react';
import type { Recovery } from '../../../shared/ipc/facts/startFacts';
import { Button } from '../../ui/controls/Button';
import { Dialog } from '../../ui/overlays/Dialog';
import { useWords } from '../../words/useWords';

type RecoveryDialogProps = {
  readonly recovery: Recovery;
  readonly onRestore: () => void;
  readonly onLetGo: () => void;
  readonly onLater: () => void;
};

/** A file was opened on which an earlier run left unsaved work. */
export function RecoveryDialog(props: RecoveryDialogProps): ReactNode {
  const { recovery, onRestore, onLetGo, onLater } = props;
  const words = useWords();
  return (
    <Dialog
      kind="alert"
      title={words('saving.recovery-title')}
      answers={
        <>
          <Button onPress={onLater}>{words('saving.recovery-later')}</Button>
          <Button onPress={onLetGo}>{words('recovery.let-go-now')}</Button>
          <Button variant="filled" onPress={onRestore}>
            {words('recovery.restore')}
          </Button>
        </>
      }
      onClose={onLater}
    >
      <p>{words('recovery.kept', { at: new Date(recovery.keptAt) })}.</p>
      <p>{words('recovery.explain')}</p>
    </Dialog>
  );
}
