import type { ReactNode } from 'react';
import { useId } from 'react';
import styles from './SummaryPart.module.css';

type SummaryPartProps = {
  /** With how many there are. */
  readonly title: string;
  /** What to say when there are none; it never sounds like a verdict. */
  readonly none: string;
  readonly count: number;
  /** Items of a list. */
  readonly children: ReactNode;
};

/** One heading of the summary with what stands under it. */
export function SummaryPart({ title, none, count, children }: SummaryPartProps): ReactNode {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={styles['heading']}>
        {title}
      </h2>
      {count === 0 ? (
        <p className={styles['none']}>{none}</p>
      ) : (
        <ul aria-labelledby={heading} className={styles['list']}>
          {children}
        </ul>
      )}
    </section>
  );
}
