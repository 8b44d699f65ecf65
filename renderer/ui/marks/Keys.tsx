import type { ReactNode } from 'react';
import styles from './Keys.module.css';

/** A key, or keys pressed together. */
export function Keys({ children }: { readonly children: ReactNode }): ReactNode {
  return <kbd className={styles['keys']}>{children}</kbd>;
}
