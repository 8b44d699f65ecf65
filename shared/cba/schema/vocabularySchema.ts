import { z } from 'zod';
import { LANGUAGES } from '../../agreement/Agreement';
import { CONFIDENCES } from '../Confidence';
import type { VocabularyEntry } from '../Vocabulary';
import {
  CHANGES,
  DEEDS,
  DOCUMENTS,
  GRIPS,
  PARTIES,
  PRESERVATIONS,
  REACHES,
  SETTINGS,
} from '../Vocabulary';

/**
 * Words in lower case, "…" for a gap, "/" between words in one place, and behind a word "~" for all forms
 * of a verb or "+" for one and many: what the tokeniser can meet.
 */
const form = z
  .string()
  .regex(/^\p{Ll}[\p{Ll}'/~+]*(?: (?:\p{Ll}[\p{Ll}'/~+]*|…))*$/u)
  .max(800);

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
  z.strictObject({
    kind: z.literal('topic'),
    topic: z.string().min(1).max(60),
    deed: z.enum([...DEEDS, 'grant']).nullable(),
    ...entry,
  }),
  z.strictObject({ kind: z.literal('deed'), deed: z.enum([...CHANGES, ...DEEDS]), ...entry }),
  z.strictObject({ kind: z.literal('party'), party: z.enum(PARTIES), ...entry }),
  z.strictObject({ kind: z.literal('setting'), setting: z.enum(SETTINGS), ...entry }),
  z.strictObject({ kind: z.literal('plain'), ...entry }),
]);
