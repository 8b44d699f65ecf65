import type { ReactNode } from 'react';
import type { Review } from '../../../../shared/agreement/Review';
import { useWords } from '../../../words/useWords';
import styles from './ReviewNote.module.css';

/** What somebody answered, who it was, and when. */
export function ReviewNote({ review }: { readonly review: Review }): ReactNode {
  const words = useWords();
  const { reason, by, at } = review;
  return (
    <figure className={styles['note']}>
      <blockquote className={styles['reason']}>{reason}</blockquote>
      <figcaption className={styles['by']}>
        {words('review.by-at', { name: by, at: new Date(at) })}
      </figcaption>
    </figure>
  );
}
