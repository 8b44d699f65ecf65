import type { ReactNode } from 'react';
import { Button } from '../ui/controls/Button';
import { Dialog } from '../ui/overlays/Dialog';
import { useWords } from '../words/useWords';

type FailureDialogProps = {
  readonly title: string;
  readonly text: string;
  readonly onClose: () => void;
};

/** Why something did not work, when there is nothing to choose. */
export function FailureDialog({ title, text, onClose }: FailureDialogProps): ReactNode {
  const words = useWords();
  return (
    <Dialog
      kind="alert"
      title={title}
      answers={
        <Button variant="strong" onPress={onClose} autoFocus>
          {words('common.ok')}
        </Button>
      }
      onClose={onClose}
    >
      <p>{text}</p>
    </Dialog>
  );
}
