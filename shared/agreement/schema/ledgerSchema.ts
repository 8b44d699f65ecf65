import { z } from 'zod';
import { SIGNING_ACTS } from '../Body';
import type { Act, Ledger, LedgerRecord } from '../Ledger';
import { isHash, isInstant, isPublicKey, isSignature } from '../Ledger';
import { personIdSchema } from './idSchemas';
import { line, lines, whole } from './textSchemas';

/** Far above every member of the largest school recording every act on every version. */
export const MOST_RECORDS = 20_000;
export const LONGEST_SIGNER_NAME = 200;
/** In UTF-16 units. A statement longer than this is not meant to be read. */
export const LONGEST_STATEMENT = 20_000;

const hash = z.string().refine(isHash);

const act: z.ZodType<Act> = z.union([
  z.strictObject({ kind: z.literal('roster'), roster: hash }),
  z.strictObject({
    kind: z.enum(SIGNING_ACTS),
    person: personIdSchema.nullable(),
    name: line(LONGEST_SIGNER_NAME),
    statement: lines(LONGEST_STATEMENT),
  }),
]);

const recordSchema: z.ZodType<LedgerRecord> = z.strictObject({
  installation: z.string().refine(isPublicKey),
  sequence: whole(0, 1_000_000),
  previous: hash.nullable(),
  content: hash,
  recordedAt: z.string().refine(isInstant),
  act,
  signature: z.string().refine(isSignature),
});

export const ledgerSchema: z.ZodType<Ledger> = z
  .array(recordSchema)
  .max(MOST_RECORDS)
  .refine((records) => records.every((each, index) => follows(records[index - 1], each)), {
    error: 'records out of order',
  });

function follows(before: LedgerRecord | undefined, each: LedgerRecord): boolean {
  if (before === undefined || before.installation < each.installation) return true;
  return before.installation === each.installation && before.sequence < each.sequence;
}
