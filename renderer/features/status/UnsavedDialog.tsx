import type { ReactNode } from 'react';
import { Button } from '../../ui/controls/Button';
import { Dialog } from '../../ui/overlays/Dialog';
import { useWords } from '../../words/useWords';

type UnsavedDialogProps = {
  readonly name: string | null;
  readonly reason: 'close' | 'quit';
  readonly onStay: () => void;
  readonly onDiscard: () => void;
  readonly onSave: () => void;
};

/** Asked when the window is to close over work that is in no file. */
export function UnsavedDialog(props: UnsavedDialogProps): ReactNode {
  const { name, reason, onStay, onDiscard, onSave } = props;
  const words = useWords();
  return (
    <Dialog
      kind="alert"
      title={name === null ? words('saving.unsaved-new') : words('saving.unsaved-title', { name })}
      answers={
        <>
          <Button onPress={onStay} autoFocus>
            {words('saving.stay')}
          </Button>
          <Button onPress={onDiscard}>{words('saving.close-without')}</Button>
          <Button variant="filled" onPress={onSave}>
            {reason === 'quit' ? words('saving.save-and-quit') : words('saving.save-and-close')}
          </Button>
        </>
      }
      onClose={onStay}
    >
      <p>{words('saving.unsaved-detail')}</p>
    </Dialog>
  );
}
