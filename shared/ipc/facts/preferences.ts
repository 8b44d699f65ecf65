import { z } from 'zod';
import type { Language } from '../../agreement/Agreement';
import { LANGUAGES } from '../../agreement/Agreement';

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** The interface's language and colours, for every window of this person. */
export type Preferences = { readonly language: Language; readonly theme: Theme };

export const preferencesSchema: z.ZodType<Preferences> = z.strictObject({
  language: z.enum(LANGUAGES),
  theme: z.enum(THEMES),
});
