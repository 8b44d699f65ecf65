import { z } from 'zod';
import { SIGNING_ACTS } from '../Body';
import type { Act, Ledger, LedgerRecord } from '../Ledger';
import { isHash, isInstant, isPublicKey, isSignature } from '../Ledger';
import { personIdSchema } from './idSchemas';
import { line, lines, whole } from './textSchemas';

const hash = z.string().refine(isHash);

const act: z.ZodType<Act> = z.union([
  z.strictObject({ kind: z.literal('roster'), roster: hash }),
  z.strictObject({
    kind: z.enum(SIGNING_ACTS),
    person: personIdSchema.nullable(),
    name: line(200),
    statement: lines(20_000),
  }),
]);

const record: z.ZodType<LedgerRecord> = z.strictObject({
  installation: z.string().refine(isPublicKey),
  sequence: whole(0, 1_000_000),
  previous: hash.nullable(),
  content: hash,
  recordedAt: z.string().refine(isInstant),
  act,
  signature: z.string().refine(isSignature),
});

export const ledgerSchema: z.ZodType<Ledger> = z
  .array(record)
  .max(20_000)
  .refine((records) => records.every((each, index) => follows(records[index - 1], each)), {
    error: 'records out of order',
  });

function follows(before: LedgerRecord | undefined, each: LedgerRecord): boolean {
  if (before === undefined || before.installation < each.installation) return true;
  return before.installation === each.installation && before.sequence < each.sequence;
}
