import { articleNumber } from '../../shared/agreement/articleNumber';
import { clauseId, reviewId } from '../../shared/agreement/ids';
import type { Review } from '../../shared/agreement/Review';
import { sha256 } from '../../main/effects/sha256';
import { dayInMay } from './signing';

/** A caution about Article XII in the clause c1, dismissed. A test names only what it is about. */
export function review(over: Partial<Review> = {}): Review {
  return {
    id: reviewId('r1'),
    kind: 'dismissal',
    rule: 'cited-article-change',
    clause: clauseId('c1'),
    articles: [articleNumber('XII')],
    words: 'Article XII',
    wording: sha256('the words of c1'),
    by: 'Lourdes Bañuelos',
    at: dayInMay(4),
    reason: 'It only points to the article.',
    ...over,
  };
}
