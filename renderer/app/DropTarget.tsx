import { FileDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { DroppedFile } from '../../shared/ipc/events';
import { on } from '../platform/bridge';
import { Icon } from '../ui/marks/Icon';
import { showToast } from '../ui/overlays/Toasts';
import { useWords } from '../words/useWords';
import styles from './DropTarget.module.css';
import { checkCopy, openHanded } from './flows';
import type { Over } from './Over';
import { useWindow } from './windowStore';

const SIGNS_OF_THE_END = ['drop', 'pointermove', 'pointerdown', 'keydown'] as const;

/**
 * Takes files that are dropped anywhere on the window. While one is over it, this lies over all else:
 * text would take the file for itself. The drop itself goes from the system to main, which says what
 * came; a page never learns where a file is.
 */
export function DropTarget(): ReactNode {
  const words = useWords();
  const isOver = useFilesOver();
  useEffect(() => {
    return on('file:dropped', ({ file }) => {
      const { over, isHeld } = useWindow.getState();
      if (isHeld || !mayLeave(over)) {
        showToast(words('drop.busy'), words('common.ok'));
      } else if (file.kind === 'unknown') {
        const fact = { kind: 'file', name: file.name, failure: { kind: 'not-ours' } } as const;
        useWindow.getState().show({ kind: 'open-failed', fact });
      } else void take(file);
    });
  }, [words]);

  if (!isOver) return null;
  return (
    <div className={styles['target']}>
      <p className={styles['words']}>
        <Icon of={FileDown} />
        {words('drop.here')}
      </p>
    </div>
  );
}

/** Whether what lies over the window can go without losing what somebody typed there. */
function mayLeave({ kind }: Over): boolean {
  return kind !== 'new' && kind !== 'profile' && kind !== 'recovery';
}

async function take(file: Exclude<DroppedFile, { kind: 'unknown' }>): Promise<void> {
  switch (file.kind) {
    case 'agreement':
      return openHanded(file.handedId);
    case 'pdf':
      return checkCopy(file.handedId);
    case 'draft':
      return useWindow.getState().show({ kind: 'import', importId: file.importId });
  }
}

/**
 * Whether somebody drags files over the window. A page is not told of the end of every drag; but no
 * pointer moves on it and no key is pressed in it while one goes on, and main tells of a drop.
 */
function useFilesOver(): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const enter = ({ dataTransfer }: DragEvent): void => {
      if (dataTransfer?.types.includes('Files') === true) setIsOver(true);
    };
    window.addEventListener('dragenter', enter, true);
    return () => window.removeEventListener('dragenter', enter, true);
  }, []);
  useEffect(() => {
    if (!isOver) return;
    const end = (): void => setIsOver(false);
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) end();
    };
    const stopListening = on('file:dropped', end);
    window.addEventListener('dragleave', leave, true);
    for (const sign of SIGNS_OF_THE_END) window.addEventListener(sign, end, true);
    return () => {
      stopListening();
      window.removeEventListener('dragleave', leave, true);
      for (const sign of SIGNS_OF_THE_END) window.removeEventListener(sign, end, true);
    };
  }, [isOver]);
  return isOver;
}
