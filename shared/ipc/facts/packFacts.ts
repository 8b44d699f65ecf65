import { z } from 'zod';
import type { PackName } from '../../cba/PackName';
import type { RulePack } from '../../cba/RulePack';
import { fromCore } from '../response';
import type { PackFact } from './packFact';
import { packFactSchema } from './packFact';

/** As a file of the data folder may be called: no part of it can be a path. */
export const packNameSchema: z.ZodType<PackName> = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/),
  version: z.string().regex(/^\d{1,4}(\.\d{1,4}){1,3}$/),
});

/** A pack on this computer. One that was let in once may be refused by a later release. */
export type ListedPack =
  | { readonly kind: 'built-in'; readonly pack: RulePack }
  | { readonly kind: 'imported'; readonly pack: RulePack }
  | { readonly kind: 'refused'; readonly name: PackName; readonly why: PackFact };

export const listedPacksSchema: z.ZodType<readonly ListedPack[]> = z.array(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('built-in'), pack: fromCore<RulePack>() }),
    z.strictObject({ kind: z.literal('imported'), pack: fromCore<RulePack>() }),
    z.strictObject({ kind: z.literal('refused'), name: packNameSchema, why: packFactSchema }),
  ]),
);

/** What came of choosing a file. */
export const packChoiceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cancelled') }),
  z.strictObject({ kind: z.literal('imported'), pack: packNameSchema }),
]);
