import { z } from 'zod';
import type { RulePackFailure } from '../../check/admitRulePack';
import type { PackName } from '../../cba/PackName';
import { fromCore } from '../response';
import type { DiskFact } from './diskFact';
import { diskFactSchema } from './diskFact';
import { packNameSchema } from './packName';

/** Why there is no rule pack, so that nothing can be checked. `file` is its name. */
export type PackFact =
  | { readonly kind: 'not-found'; readonly file: string }
  | { readonly kind: 'unreadable'; readonly file: string; readonly code: string }
  | { readonly kind: 'not-json'; readonly file: string }
  /** A file that was chosen is no JSON, or not all of it. */
  | { readonly kind: 'file-damaged'; readonly file: string }
  | { readonly kind: 'too-large'; readonly file: string }
  | { readonly kind: 'too-slow'; readonly file: string }
  /** The app's own pack has this name and version. */
  | { readonly kind: 'built-in'; readonly version: string }
  /** Another pack with this name and version is here. */
  | { readonly kind: 'same-name'; readonly pack: PackName }
  /** The chosen file cannot be read, or what was taken in cannot be kept. */
  | { readonly kind: 'disk'; readonly failure: DiskFact }
  | { readonly kind: 'refused'; readonly failure: RulePackFailure };

export const packFactSchema: z.ZodType<PackFact> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('not-found'), file: z.string() }),
  z.strictObject({ kind: z.literal('unreadable'), file: z.string(), code: z.string() }),
  z.strictObject({ kind: z.literal('not-json'), file: z.string() }),
  z.strictObject({ kind: z.literal('file-damaged'), file: z.string() }),
  z.strictObject({ kind: z.literal('too-large'), file: z.string() }),
  z.strictObject({ kind: z.literal('too-slow'), file: z.string() }),
  z.strictObject({ kind: z.literal('built-in'), version: z.string() }),
  z.strictObject({ kind: z.literal('same-name'), pack: packNameSchema }),
  z.strictObject({ kind: z.literal('disk'), failure: diskFactSchema }),
  z.strictObject({ kind: z.literal('refused'), failure: fromCore<RulePackFailure>() }),
]);
