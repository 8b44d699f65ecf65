import { z } from 'zod';
import type { TemplateFailure } from '../../templates/TemplateFailure';
import { fromCore } from '../response';

/** Why a file below `templates/` could not be had. */
export type TemplateFact =
  | { readonly kind: 'no-such-template'; readonly name: string }
  | { readonly kind: 'unreadable'; readonly file: string; readonly code: string }
  | { readonly kind: 'bad-template'; readonly file: string; readonly failure: TemplateFailure };

export const templateFactSchema: z.ZodType<TemplateFact> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('no-such-template'), name: z.string() }),
  z.strictObject({ kind: z.literal('unreadable'), file: z.string(), code: z.string() }),
  z.strictObject({
    kind: z.literal('bad-template'),
    file: z.string(),
    failure: fromCore<TemplateFailure>(),
  }),
]);
