import type { ReactNode } from 'react';
import type { Review } from '../../../../shared/agreement/Review';
import { classNames } from '../../../ui/classNames';
import { Button } from '../../../ui/controls/Button';
import { useWords } from '../../../words/useWords';
import styles from './ReviewedItem.module.css';
import { ReviewNote } from './ReviewNote';
import { kindWords } from './reviewWords';

type ReviewedItemProps = {
  /** Where the clause stands, by number and title. */
  readonly place: string;
  readonly title: string;
  /** The words that were answered; "" when it rests on declared facts. */
  readonly quoted: string;
  /** Why it holds no longer, or null. */
  readonly since: string | null;
  readonly reviews: readonly Review[];
  readonly isReadOnly: boolean;
  /** Of its heading: one under that of the list it stands in. */
  readonly level: 3 | 4;
  /** Whether it is gone to. */
  readonly isCurrent: boolean;
  /** Goes to the words; null when they are gone. */
  readonly onShow: (() => void) | null;
  readonly onTakeBack: (review: Review) => void;
};

/** A finding that somebody answered, with the answers and the way back. */
export function ReviewedItem(props: ReviewedItemProps): ReactNode {
  const { place, title, quoted, since, reviews, isReadOnly, level, onShow, onTakeBack } = props;
  const { isCurrent } = props;
  const words = useWords();
  const Heading = level === 3 ? 'h3' : 'h4';
  return (
    <li
      aria-current={isCurrent ? 'true' : undefined}
      className={classNames(styles['item'], isCurrent && styles['current'])}
    >
      <Heading className={styles['title']}>
        {onShow === null ? (
          <span className={styles['place']}>{place}</span>
        ) : (
          <button type="button" className={styles['show']} onClick={onShow}>
            {place}
          </button>
        )}
        {title}
      </Heading>
      {since !== null && <p className={styles['since']}>{since}</p>}
      {quoted !== '' && (
        <p>
          <q className={styles['quoted']}>{quoted}</q>
        </p>
      )}
      {reviews.map((review) => {
        const takeBack = words(since === null ? kindWords[review.kind].takeBack : 'review.remove');
        return (
          <div key={review.id} className={styles['answer']}>
            <ReviewNote review={review} />
            {!isReadOnly && (
              <Button
                size="small"
                aria-label={words('review.for', { what: takeBack, title: `${place}, ${title}` })}
                onPress={() => onTakeBack(review)}
              >
                {takeBack}
              </Button>
            )}
          </div>
        );
      })}
    </li>
  );
}
