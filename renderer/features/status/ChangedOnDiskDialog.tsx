import type { ReactNode } from 'react';
import { Button } from '../../ui/controls/Button';
import { Dialog } from '../../ui/overlays/Dialog';
import { useWords } from '../../words/useWords';

type ChangedOnDiskDialogProps = {
  readonly name: string;
  readonly readable: boolean;
  readonly hasUnsaved: boolean;
  readonly onTakeTheirs: () => void;
  readonly onSaveCopy: () => void;
  readonly onClose: () => void;
};

/** Somebody else saved the file that this window shows. */
export function ChangedOnDiskDialog(props: ChangedOnDiskDialogProps): ReactNode {
  const { name, readable, hasUnsaved, onTakeTheirs, onSaveCopy, onClose } = props;
  const words = useWords();
  return (
    <Dialog
      kind="alert"
      title={words('failure.save.conflict-title')}
      answers={
        <>
          <Button onPress={onClose}>{words('saving.go-on')}</Button>
          {readable && hasUnsaved && (
            <Button onPress={onTakeTheirs}>{words('saving.take-theirs')}</Button>
          )}
          {readable && !hasUnsaved ? (
            <Button variant="filled" onPress={onTakeTheirs}>
              {words('saving.show-theirs')}
            </Button>
          ) : (
            <Button variant="filled" onPress={onSaveCopy}>
              {words('saving.mine-as-copy')}
            </Button>
          )}
        </>
      }
      onClose={onClose}
    >
      <p>
        {readable
          ? words('saving.changed-named', { name })
          : words('failure.save.conflict-unreadable')}
      </p>
      {readable && hasUnsaved && <p>{words('saving.take-theirs-detail')}</p>}
    </Dialog>
  );
}
