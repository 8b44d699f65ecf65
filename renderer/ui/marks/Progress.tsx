import type { ReactNode } from 'react';
import { Label, ProgressBar } from 'react-aria-components';
import styles from './Progress.module.css';

type ProgressProps = {
  readonly label: string;
  /** From 0 to 1; null while nothing can be said about how far it has come. */
  readonly share: number | null;
};

/** How far a long task has come. The label says it in words, the bar only draws it. */
export function Progress({ label, share }: ProgressProps): ReactNode {
  return (
    <ProgressBar
      className={styles['progress'] ?? ''}
      isIndeterminate={share === null}
      value={(share ?? 0) * 100}
    >
      <Label>{label}</Label>
      {share !== null && (
        <div className={styles['track']}>
          <div className={styles['bar']} style={{ transform: `scaleX(${share})` }} />
        </div>
      )}
    </ProgressBar>
  );
}
