import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { ToolButton } from '../../ui/controls/ToolButton';
import { classNames } from '../../ui/classNames';
import { Icon } from '../../ui/marks/Icon';
import styles from './Drawer.module.css';

type DrawerProps = {
  readonly title: string;
  readonly closeLabel: string;
  readonly side: 'start' | 'end';
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A column that has no room beside the page, laid over it. It is open for as long as it is rendered. */
export function Drawer({ title, closeLabel, side, onClose, children }: DrawerProps): ReactNode {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      className={styles['veil'] ?? ''}
    >
      <Modal className={classNames(styles['drawer'], styles[side])}>
        <Dialog aria-label={title} className={styles['dialog'] ?? ''}>
          <div className={styles['content']}>{children}</div>
          <div className={styles['close']}>
            <ToolButton label={closeLabel} icon={<Icon of={X} />} onPress={onClose} />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
