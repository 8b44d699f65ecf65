import { describe, expect, it } from 'vitest';
import { reviewId } from '../../../../shared/agreement/ids';
import {
  LONGEST_REVIEW_REASON,
  LONGEST_REVIEWED_WORDS,
  MOST_REVIEWS,
} from '../../../../shared/agreement/Review';
import { reviewSchema, reviewsSchema } from '../../../../shared/agreement/schema/reviewSchema';
import { review } from '../../../builders/review';
import { dayInMay } from '../../../builders/signing';

describe('reviewSchema', () => {
  it.each([
    ['about the agreement as a whole', { clause: null, articles: [], words: '' }],
    ['a reason of several lines', { reason: 'UTLA was asked.\n\nThe answer is kept.' }],
    ['a reason of the longest', { reason: 'x'.repeat(LONGEST_REVIEW_REASON) }],
    ['words of the longest', { words: 'x'.repeat(LONGEST_REVIEWED_WORDS) }],
    ['words with the stand-in of a reference', { words: 'see \ufffc' }],
  ])('accepts %s', (_, over) => {
    expect(reviewSchema.safeParse(review(over)).success).toBe(true);
  });

  it.each([
    ['no reason', { reason: '' }],
    ['a reason of spaces', { reason: '  ' }],
    ['a reason with a blank end', { reason: 'Because. ' }],
    ['a reason past the longest', { reason: 'x'.repeat(LONGEST_REVIEW_REASON + 1) }],
    ['words past the longest', { words: 'x'.repeat(LONGEST_REVIEWED_WORDS + 1) }],
    ['nobody', { by: '' }],
    ['a name of two lines', { by: 'Ana\nPrueba' }],
    ['unseen characters', { reason: 'Be\u200bcause' }],
  ])('refuses %s', (_, over) => {
    expect(reviewSchema.safeParse(review(over)).success).toBe(false);
  });

  it('is closed', () => {
    expect(reviewSchema.safeParse({ ...review(), severity: 'note' }).success).toBe(false);
  });
});

describe('reviewsSchema', () => {
  const early = review({ id: reviewId('r2'), at: dayInMay(2) });
  const late = review({ id: reviewId('r1'), at: dayInMay(3) });

  it('accepts reviews in order, and refuses them in another or twice', () => {
    expect(reviewsSchema.safeParse([early, late]).success).toBe(true);
    expect(reviewsSchema.safeParse([late, early]).success).toBe(false);
    expect(reviewsSchema.safeParse([early, { ...late, id: early.id }]).success).toBe(false);
  });

  it('refuses more than an agreement can hold', () => {
    const many = Array.from({ length: MOST_REVIEWS + 1 }, (_, at) =>
      review({ id: reviewId(`r${String(at).padStart(5, '0')}`) }),
    );

    expect(reviewsSchema.safeParse(many.slice(1)).success).toBe(true);
    expect(reviewsSchema.safeParse(many).success).toBe(false);
  });
});
