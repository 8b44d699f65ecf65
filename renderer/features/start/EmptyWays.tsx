import { BookOpen, ClipboardList, ClipboardPaste } from 'lucide-react';
import type { ReactNode } from 'react';
import { ActionRow } from '../../ui/controls/ActionRow';
import { Keys } from '../../ui/marks/Keys';
import { useWords } from '../../words/useWords';
import styles from './EmptyWays.module.css';

type EmptyWaysProps = {
  /** Puts the caret into the text, where the paste goes. */
  readonly onWrite: () => void;
  readonly onTemplate: () => void;
  readonly onWord: () => void;
};

/** Under an agreement without words: how the first ones may come in. */
export function EmptyWays({ onWrite, onTemplate, onWord }: EmptyWaysProps): ReactNode {
  const words = useWords();
  return (
    <div className={styles['ways']}>
      <ul>
        <li>
          <ActionRow
            icon={ClipboardPaste}
            name={words('start.paste')}
            detail={words('start.paste-detail')}
            end={<Keys>Ctrl+V</Keys>}
            onPress={onWrite}
          />
        </li>
        <li>
          <ActionRow
            icon={BookOpen}
            name={words('start.template')}
            detail={words('start.template-beside')}
            onPress={onTemplate}
          />
        </li>
        <li>
          <ActionRow
            icon={ClipboardList}
            name={words('start.word')}
            detail={words('start.word-detail')}
            onPress={onWord}
          />
        </li>
      </ul>
    </div>
  );
}
