import * as fc from 'fast-check';
import { articleNumber } from '../../../shared/agreement/articleNumber';
import { clauseId, reviewId } from '../../../shared/agreement/ids';
import type { Review, Reviews } from '../../../shared/agreement/Review';
import { compareReviews, REVIEW_KINDS } from '../../../shared/agreement/Review';
import { hashArbitrary, instantArbitrary } from './ledgerArbitrary';
import { nameArbitrary, textArbitrary } from './textArbitrary';

/** An answer to a finding; of which clause is left to chance, as it may be gone. */
export const reviewArbitrary: fc.Arbitrary<Review> = fc.record({
  id: fc.nat({ max: 20 }).map((number) => reviewId(`r${number}`)),
  kind: fc.constantFrom(...REVIEW_KINDS),
  rule: fc.constantFrom('cited-article-change', 'subject-change', 'broken-reference'),
  clause: fc.option(fc.constantFrom('c1', 'n-1', 'gone').map(clauseId)),
  articles: fc.subarray(['IX', 'XII', 'XII-A'].map(articleNumber)),
  words: fc.array(textArbitrary, { maxLength: 2 }).map((lines) => lines.join('\n')),
  wording: hashArbitrary,
  by: nameArbitrary,
  at: instantArbitrary,
  reason: fc.array(nameArbitrary, { minLength: 1, maxLength: 2 }).map((lines) => lines.join('\n')),
});

export const reviewsArbitrary: fc.Arbitrary<Reviews> = fc
  .uniqueArray(reviewArbitrary, { maxLength: 3, selector: ({ id }) => id })
  .map((reviews) => reviews.toSorted(compareReviews));
