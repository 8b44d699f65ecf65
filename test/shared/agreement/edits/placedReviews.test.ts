import { describe, expect, it } from 'vitest';
import { clauseId, reviewId } from '../../../../shared/agreement/ids';
import { MOST_REVIEWS } from '../../../../shared/agreement/Review';
import { review } from '../../../builders/review';
import { dayInMay } from '../../../builders/signing';
import { edited, failure, start } from '../../../builders/editing';

const first = review({ id: reviewId('r9'), at: dayInMay(2) });
const second = review({ id: reviewId('r1'), at: dayInMay(3) });
const beside = review({ id: reviewId('r2'), at: dayInMay(3) });
const answered = { ...start, reviews: [first, second, beside] };

describe('add-review', () => {
  it('puts reviews in the order of time, and of their ids where that is equal', () => {
    const reviews = [beside, first, second].reduce(
      (from, each) => edited({ kind: 'add-review', review: each }, from),
      start,
    ).reviews;

    expect(reviews).toEqual([first, second, beside]);
  });

  it('leaves the body the very same, and asks for no clause: a review may outlive it', () => {
    const gone = review({ clause: clauseId('gone') });

    expect(edited({ kind: 'add-review', review: gone }).sections).toBe(start.sections);
  });

  it('refuses an id that is taken, and more than an agreement can hold', () => {
    const full = {
      ...start,
      reviews: Array.from({ length: MOST_REVIEWS }, (_, at) => review({ id: reviewId(`r${at}`) })),
    };

    expect(failure({ kind: 'add-review', review: second }, answered)).toEqual({
      kind: 'duplicate-id',
      id: 'r1',
    });
    expect(failure({ kind: 'add-review', review: review({ id: reviewId('x') }) }, full)).toEqual({
      kind: 'too-many',
      of: 'reviews',
      most: MOST_REVIEWS,
    });
  });
});

describe('remove-review', () => {
  it('takes back the one of that name', () => {
    expect(edited({ kind: 'remove-review', review: second.id }, answered).reviews).toEqual([
      first,
      beside,
    ]);
  });

  it('says so when there is none', () => {
    expect(failure({ kind: 'remove-review', review: reviewId('gone') }, answered)).toEqual({
      kind: 'unknown-review',
      review: 'gone',
    });
  });
});
