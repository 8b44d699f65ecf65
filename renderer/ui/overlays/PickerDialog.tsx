import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './PickerDialog.module.css';

type PickerDialogProps = {
  readonly title: string;
  /** What narrows the list: a search field, a choice of language. */
  readonly search: ReactNode;
  readonly list: ReactNode;
  /** What is chosen in the list, to be looked at before it is taken. */
  readonly preview: ReactNode;
  /** The safe answer first, the action last. */
  readonly answers: ReactNode;
  readonly onClose: () => void;
};

/** Asks for one of many: the list beside what is chosen in it. It is open for as long as it is rendered. */
export function PickerDialog(props: PickerDialogProps): ReactNode {
  const { title, search, list, preview, answers, onClose } = props;
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      className={styles['veil'] ?? ''}
    >
      <Modal className={styles['modal'] ?? ''}>
        <AriaDialog className={styles['dialog'] ?? ''}>
          <div className={styles['head']}>
            <Heading slot="title" level={2} className={styles['title'] ?? ''}>
              {title}
            </Heading>
            {search}
          </div>
          <div className={styles['list']}>{list}</div>
          <div className={styles['preview']}>{preview}</div>
          <div className={styles['answers']}>{answers}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
