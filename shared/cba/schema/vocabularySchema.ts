import { z } from 'zod';
import { LANGUAGES } from '../../agreement/Agreement';
import { CONFIDENCES } from '../Confidence';
import type { VocabularyEntry } from '../Vocabulary';
import { CHANGES, DOCUMENTS, GRIPS, PRESERVATIONS, REACHES } from '../Vocabulary';

/** Letters, apostrophes and spaces in lower case, "…" for a gap: what the tokeniser can meet. */
const form = z
  .string()
  .regex(/^\p{Ll}[\p{Ll}']*(?: (?:\p{Ll}[\p{Ll}']*|…))*$/u)
  .max(80);

const entry = {
  language: z.enum(LANGUAGES),
  forms: z.array(form).min(1).max(400),
  source: z.string().min(1).max(60),
  confidence: z.enum(CONFIDENCES),
};

export const vocabularyEntrySchema: z.ZodType<VocabularyEntry> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('change'),
    change: z.enum(CHANGES),
    grip: z.enum(GRIPS),
    ...entry,
  }),
  z.strictObject({
    kind: z.literal('preserve'),
    preservation: z.enum(PRESERVATIONS),
    grip: z.enum(GRIPS),
    ...entry,
  }),
  z.strictObject({ kind: z.literal('negation'), reach: z.enum(REACHES), ...entry }),
  z.strictObject({ kind: z.literal('light'), ...entry }),
  z.strictObject({ kind: z.literal('exception'), ...entry }),
  z.strictObject({ kind: z.literal('boundary'), ...entry }),
  z.strictObject({ kind: z.literal('document'), document: z.enum(DOCUMENTS), ...entry }),
]);
