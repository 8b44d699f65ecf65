import type { ReactNode } from 'react';
import { Button } from '../../ui/controls/Button';
import { Keys } from '../../ui/marks/Keys';
import { Dialog } from '../../ui/overlays/Dialog';
import type { PlainMessageKey } from '../../words/useWords';
import { useWords } from '../../words/useWords';
import styles from './KeysDialog.module.css';

type Shortcut = { readonly does: PlainMessageKey; readonly keys: readonly string[] };

const SHORTCUTS: readonly Shortcut[] = [
  { does: 'keys.region', keys: ['F6'] },
  { does: 'keys.next-step', keys: ['Ctrl+Enter'] },
  { does: 'keys.next-finding', keys: ['F8'] },
  { does: 'keys.previous-finding', keys: ['Shift+F8'] },
  { does: 'keys.explain-finding', keys: ['Ctrl+F8'] },
  { does: 'keys.fix-finding', keys: ['Ctrl+.'] },
  { does: 'keys.clause', keys: ['Enter'] },
  { does: 'keys.level', keys: ['Tab', 'Shift+Tab'] },
  { does: 'keys.move', keys: ['Alt+↑', 'Alt+↓'] },
  { does: 'keys.effects', keys: ['Ctrl+E'] },
  { does: 'keys.library', keys: ['Ctrl+L'] },
  { does: 'keys.find', keys: ['Ctrl+F'] },
  { does: 'keys.undo', keys: ['Ctrl+Z'] },
  { does: 'keys.save', keys: ['Ctrl+S'] },
  { does: 'keys.preview', keys: ['Ctrl+P'] },
  { does: 'keys.leave', keys: ['Esc'] },
  { does: 'keys.keys', keys: ['F1'] },
];

/** Every key of the window on one page. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const words = useWords();
  return (
    <Dialog
      isWide
      title={words('keys.title')}
      answers={<Button onPress={onClose}>{words('common.close')}</Button>}
      onClose={onClose}
    >
      <dl className={styles['keys']}>
        {SHORTCUTS.map(({ does, keys }) => (
          <div key={does} className={styles['row']}>
            <dt>{words(does)}</dt>
            <dd className={styles['combination']}>
              {keys.map((key) => (
                <Keys key={key}>{key}</Keys>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
