import type { ReviewId } from '../ids';
import type { Review, Reviews } from '../Review';
import { compareReviews, MOST_REVIEWS } from '../Review';
import type { Result } from '../../result';
import { err, ok } from '../../result';
import type { EditFailure } from './EditFailure';

type Edited = Result<Reviews, EditFailure>;

/** The clause it answers about need not be there: a review outlives its clause, and is then stale. */
export function addReview(reviews: Reviews, review: Review): Edited {
  if (reviews.some(({ id }) => id === review.id)) {
    return err({ kind: 'duplicate-id', id: review.id });
  }
  if (reviews.length >= MOST_REVIEWS) {
    return err({ kind: 'too-many', of: 'reviews', most: MOST_REVIEWS });
  }
  return ok([...reviews, review].sort(compareReviews));
}

export function removeReview(reviews: Reviews, id: ReviewId): Edited {
  const left = reviews.filter((review) => review.id !== id);
  return left.length === reviews.length ? err({ kind: 'unknown-review', review: id }) : ok(left);
}
