import type { ReactNode } from 'react';
import type { TrackedChangesFact } from '../../../shared/ipc/facts/importFacts';
import { Button } from '../../ui/controls/Button';
import { Dialog } from '../../ui/overlays/Dialog';
import { useWords } from '../../words/useWords';
import styles from './TrackedChangesDialog.module.css';

type TrackedChangesDialogProps = {
  readonly fileName: string;
  readonly changes: TrackedChangesFact;
  readonly onDecide: (taken: 'accept' | 'reject') => void;
  readonly onClose: () => void;
};

/** Asks what becomes of changes that nobody has accepted. Both answers weigh the same. */
export function TrackedChangesDialog(props: TrackedChangesDialogProps): ReactNode {
  const { fileName: file, changes, onDecide, onClose } = props;
  const words = useWords();
  const { insertions, deletions, moves, formatting, inserted, deleted } = changes;
  return (
    <Dialog
      title={words('import.tracked.title')}
      kind="alert"
      onClose={onClose}
      answers={
        <>
          <Button onPress={onClose}>{words('common.cancel')}</Button>
          <Button variant="strong" onPress={() => onDecide('reject')}>
            {words('import.tracked.reject')}
          </Button>
          <Button variant="strong" onPress={() => onDecide('accept')}>
            {words('import.tracked.accept')}
          </Button>
        </>
      }
    >
      <p>{words('import.tracked.why', { file })}</p>
      <p className={styles['counts']}>
        {words('import.tracked.counts', { insertions, deletions, moves, formatting })}
      </p>
      <Passages title={words('import.tracked.inserted')} texts={inserted} kind="ins" />
      <Passages title={words('import.tracked.deleted')} texts={deleted} kind="del" />
    </Dialog>
  );
}

type PassagesProps = {
  readonly title: string;
  readonly texts: readonly string[];
  readonly kind: 'ins' | 'del';
};

function Passages({ title, texts, kind: Passage }: PassagesProps): ReactNode {
  if (texts.length === 0) return null;
  return (
    <section className={styles['passages']}>
      <h3 className={styles['heading']}>{title}</h3>
      <ul>
        {texts.map((text, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- passages have no names, and nothing moves here
          <li key={index}>
            <Passage>{text}</Passage>
          </li>
        ))}
      </ul>
    </section>
  );
}
