import type { ReactNode } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import styles from './FullScreen.module.css';

type FullScreenProps = {
  readonly label: string;
  readonly children: ReactNode;
  /** What Escape does; without it the screen is left by its own buttons only. */
  readonly onEscape?: () => void;
};

/** A screen over the whole window. What lies under it keeps its state, and is out of reach. */
export function FullScreen({ label, children, onEscape }: FullScreenProps): ReactNode {
  return (
    <ModalOverlay
      isOpen
      isKeyboardDismissDisabled={onEscape === undefined}
      onOpenChange={(isOpen) => {
        if (!isOpen) onEscape?.();
      }}
      className={styles['screen'] ?? ''}
    >
      <Modal className={styles['modal'] ?? ''}>
        <Dialog aria-label={label} className={styles['dialog'] ?? ''}>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
