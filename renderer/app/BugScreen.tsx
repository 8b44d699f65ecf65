import type { ReactNode } from 'react';
import { Button } from '../ui/controls/Button';
import { useWords } from '../words/useWords';
import styles from './BugScreen.module.css';

/** Shown in the place of a window that made a mistake. */
export function BugScreen({ message }: { readonly message: string }): ReactNode {
  const words = useWords();
  return (
    <main className={styles['screen']} role="alert">
      <h1 className={styles['title']}>{words('bug.title')}</h1>
      <p className={styles['text']}>{words('bug.safe')}</p>
      <Button variant="filled" size="large" onPress={() => window.location.reload()}>
        {words('bug.reload')}
      </Button>
      <p className={styles['detail']}>{words('bug.detail', { message })}</p>
    </main>
  );
}
