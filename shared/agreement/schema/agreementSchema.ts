import { z } from 'zod';
import type { Agreement, Lineage } from '../Agreement';
import { LANGUAGES } from '../Agreement';
import { MOST_SECTIONS } from '../Body';
import { isHash } from '../Ledger';
import { repeatedAct, repeatedId } from '../uniqueness';
import { sectionSchema } from './bodySchema';
import { agreementIdSchema } from './idSchemas';
import { ledgerSchema } from './ledgerSchema';
import { profileSchema } from './profileSchema';
import { reviewsSchema } from './reviewSchema';
import { rosterSchema } from './rosterSchema';
import { line } from './textSchemas';

const lineage: z.ZodType<Lineage> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('template'), template: line(100) }),
  z.strictObject({ kind: z.literal('import'), fileName: line(300) }),
  z.strictObject({
    kind: z.literal('copy'),
    agreement: agreementIdSchema,
    content: z.string().refine(isHash),
  }),
]);

/**
 * The one door into an agreement: closed, so that nothing unknown is dropped in silence, and strict,
 * so that two texts which look the same are the same.
 */
export const agreementSchema: z.ZodType<Agreement> = z
  .strictObject({
    id: agreementIdSchema,
    language: z.enum(LANGUAGES),
    profile: profileSchema,
    sections: z.array(sectionSchema).max(MOST_SECTIONS),
    reviews: reviewsSchema,
    roster: rosterSchema,
    ledger: ledgerSchema,
    lineage,
  })
  .refine(({ sections }) => repeatedId(sections) === null, { error: 'one id for two places' })
  .refine(({ sections }) => repeatedAct(sections) === null, {
    error: 'two statements for one act',
  });
