import { z } from 'zod';
import { line } from '../../agreement/schema/textSchemas';
import { CONFIDENCES } from '../Confidence';
import type { Leanings } from '../Leanings';

/** Beyond any weight that learning gives. */
const weight = z.number().min(-50).max(50);

const word = line(40).refine((text) => /^(?:0|\p{Ll}[\p{Ll}\p{M}’']*)$/u.test(text));

export const leaningsSchema: z.ZodType<Leanings> = z.strictObject({
  source: z.string(),
  confidence: z.enum(CONFIDENCES),
  start: weight,
  bounds: z.strictObject({ doubt: weight, press: weight, alone: weight }),
  words: z.array(z.tuple([word, weight])).max(10_000),
});
