import { z } from 'zod';
import { isArticleNumber } from '../articleNumber';
import { isHash, isInstant } from '../Ledger';
import type { Review, Reviews } from '../Review';
import {
  compareReviews,
  LONGEST_REVIEW_NAME,
  LONGEST_REVIEW_REASON,
  LONGEST_REVIEWED_WORDS,
  MOST_REVIEWS,
  REVIEW_KINDS,
} from '../Review';
import { clauseIdSchema, reviewIdSchema } from './idSchemas';
import { line, lines } from './textSchemas';

/** A finding that names more articles than the contract has is none of ours. */
const MOST_ARTICLES = 200;

const isFilled = (text: string): boolean => text.trim() === text && text !== '';

export const reviewSchema: z.ZodType<Review> = z.strictObject({
  id: reviewIdSchema,
  kind: z.enum(REVIEW_KINDS),
  rule: z.string().regex(/^[a-z][a-z0-9-]{0,59}$/),
  clause: clauseIdSchema.nullable(),
  articles: z.array(z.string().refine(isArticleNumber)).max(MOST_ARTICLES),
  words: lines(LONGEST_REVIEWED_WORDS),
  wording: z.string().refine(isHash),
  by: line(LONGEST_REVIEW_NAME).refine(isFilled, { error: 'no name' }),
  at: z.string().refine(isInstant),
  reason: lines(LONGEST_REVIEW_REASON).refine(isFilled, { error: 'no reason' }),
});

export const reviewsSchema: z.ZodType<Reviews> = z
  .array(reviewSchema)
  .max(MOST_REVIEWS)
  .refine((reviews) => new Set(reviews.map(({ id }) => id)).size === reviews.length, {
    error: 'one id for two reviews',
  })
  .refine((reviews) => reviews.every((each, index) => follows(reviews[index - 1], each)), {
    error: 'reviews out of order',
  });

function follows(before: Review | undefined, each: Review): boolean {
  return before === undefined || compareReviews(before, each) < 0;
}
