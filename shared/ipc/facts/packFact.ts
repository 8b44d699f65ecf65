import { z } from 'zod';
import type { RulePackFailure } from '../../check/admitRulePack';
import { fromCore } from '../response';

/** Why there is no rule pack, so that nothing can be checked. `file` is its name. */
export type PackFact =
  | { readonly kind: 'not-found'; readonly file: string }
  | { readonly kind: 'unreadable'; readonly file: string; readonly code: string }
  | { readonly kind: 'not-json'; readonly file: string }
  | { readonly kind: 'too-large'; readonly file: string }
  | { readonly kind: 'too-slow'; readonly file: string }
  /** The app's own pack has this name and version. */
  | { readonly kind: 'built-in'; readonly version: string }
  | { readonly kind: 'refused'; readonly failure: RulePackFailure };

export const packFactSchema: z.ZodType<PackFact> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('not-found'), file: z.string() }),
  z.strictObject({ kind: z.literal('unreadable'), file: z.string(), code: z.string() }),
  z.strictObject({ kind: z.literal('not-json'), file: z.string() }),
  z.strictObject({ kind: z.literal('too-large'), file: z.string() }),
  z.strictObject({ kind: z.literal('too-slow'), file: z.string() }),
  z.strictObject({ kind: z.literal('built-in'), version: z.string() }),
  z.strictObject({ kind: z.literal('refused'), failure: fromCore<RulePackFailure>() }),
]);
