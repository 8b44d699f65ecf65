import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classNames } from '../classNames';
import styles from './Dialog.module.css';

type DialogProps = {
  /** A fact, not a question: "The file changed on disk". */
  readonly title: string;
  /** What is safe, and what each answer does. */
  readonly children: ReactNode;
  /** The safe answer first, the action last. */
  readonly answers: ReactNode;
  readonly isWide?: boolean;
  /** An `alert` asks something that must be answered: only Escape and the answers close it. */
  readonly kind?: 'plain' | 'alert';
  readonly onClose: () => void;
};

/** Asks one thing, over the window. It is open for as long as it is rendered. */
export function Dialog({
  title,
  children,
  answers,
  isWide = false,
  kind = 'plain',
  onClose,
}: DialogProps): ReactNode {
  return (
    <ModalOverlay
      isOpen
      isDismissable={kind === 'plain'}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      className={styles['veil'] ?? ''}
    >
      <Modal className={classNames(styles['modal'], isWide && styles['wide'])}>
        <AriaDialog
          role={kind === 'alert' ? 'alertdialog' : 'dialog'}
          className={styles['dialog'] ?? ''}
        >
          <div className={styles['content']}>
            <Heading slot="title" level={2} className={styles['title'] ?? ''}>
              {title}
            </Heading>
            <div className={styles['body']}>{children}</div>
          </div>
          <div className={styles['answers']}>{answers}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
