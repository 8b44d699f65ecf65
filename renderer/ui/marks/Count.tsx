import type { ReactNode } from 'react';
import styles from './Count.module.css';

/** How many, beside the name of what is counted. Nothing is shown for none. */
export function Count({ of: count }: { readonly of: number }): ReactNode {
  return count === 0 ? null : <span className={styles['count']}>{count}</span>;
}
