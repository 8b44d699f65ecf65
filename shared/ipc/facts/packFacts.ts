import { z } from 'zod';
import type { PackName } from '../../cba/PackName';
import type { RulePack } from '../../cba/RulePack';
import { fromCore } from '../response';
import type { PackFact } from './packFact';
import { packFactSchema } from './packFact';
import { packNameSchema } from './packName';

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
