import type { ReactNode } from 'react';
import { SeverityShape } from '../marks/SeverityShape';
import styles from './Notice.module.css';

type NoticeProps = { readonly children: string; readonly answer: ReactNode };

/** A sentence that stays in its place until it is answered, where a dialog would be too much. */
export function Notice({ children, answer }: NoticeProps): ReactNode {
  return (
    <div role="status" className={styles['notice']}>
      <SeverityShape severity="caution" />
      <span className={styles['text']}>{children}</span>
      {answer}
    </div>
  );
}
