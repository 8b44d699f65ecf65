import { z } from 'zod';
import { isCleanText } from '../text/cleanText';

/** A line of clean text, at most `longest` UTF-16 units; may be empty. */
export function line(longest: number): z.ZodType<string> {
  return z.string().max(longest).refine(isCleanText, { error: 'not clean text' });
}

/**
 * Text of several lines: clean but for "\n". Only the words shown to a signer may have them.
 */
export function lines(longest: number): z.ZodType<string> {
  return z
    .string()
    .max(longest)
    .refine((text) => text.split('\n').every(isCleanText), { error: 'not clean text' });
}

/** A whole number within bounds, both included. Not minus zero, which canonical JSON cannot tell from 0. */
export function whole(least: number, most: number): z.ZodType<number> {
  return z
    .int()
    .min(least)
    .max(most)
    .refine((count) => !Object.is(count, -0), { error: 'minus zero' });
}
