import type { ReactNode } from 'react';
import { Button } from '../../ui/controls/Button';
import { Dialog } from '../../ui/overlays/Dialog';
import { useWords } from '../../words/useWords';

type LetGoDialogProps = {
  readonly work: string;
  readonly onLetGo: () => void;
  readonly onClose: () => void;
};

/** Asks before recovered work is given up: that cannot be undone. */
export function LetGoDialog({ work, onLetGo, onClose }: LetGoDialogProps): ReactNode {
  const words = useWords();
  return (
    <Dialog
      kind="alert"
      title={words('recovery.let-go-title', { work })}
      answers={
        <>
          <Button variant="strong" onPress={onClose} autoFocus>
            {words('recovery.keep')}
          </Button>
          <Button onPress={onLetGo}>{words('recovery.let-go-now')}</Button>
        </>
      }
      onClose={onClose}
    >
      <p>{words('recovery.let-go-explain')}</p>
    </Dialog>
  );
}
