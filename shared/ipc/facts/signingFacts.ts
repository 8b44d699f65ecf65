import { z } from 'zod';
import type { Agreement } from '../../agreement/Agreement';
import type { Roster } from '../../agreement/Roster';
import { personIdSchema } from '../../agreement/schema/idSchemas';
import { SIGNING_ACTS } from '../../agreement/Body';
import { isHash } from '../../agreement/Ledger';
import { LONGEST_SIGNER_NAME, LONGEST_STATEMENT } from '../../agreement/schema/ledgerSchema';
import { line, lines } from '../../agreement/schema/textSchemas';
import type { SigningProposal } from '../../signoff/proposeSigning';
import type { RecordingRefusal } from '../../signoff/recordSigning';
import type { RosterFault } from '../../signoff/roster/RosterFault';
import { fromCore } from '../response';
import type { DiskFact } from './diskFact';
import { diskFactSchema } from './diskFact';
import type { SavedFacts, SaveFact } from './documentFacts';
import { saveFactSchema, savedFactsSchema } from './documentFacts';

/** A staff list out of a table, to be looked at before it is recorded. */
export type RosterTable =
  | { readonly kind: 'read'; readonly fileName: string; readonly roster: Roster }
  | { readonly kind: 'cancelled' };

export type RosterTableFact =
  | { readonly kind: 'disk'; readonly failure: DiskFact }
  | { readonly kind: 'too-large'; readonly most: number }
  | { readonly kind: 'not-text' }
  | { readonly kind: 'open-quote'; readonly row: number }
  | { readonly kind: 'rows'; readonly faults: readonly RosterFault[] };

/**
 * What became of a record. `cancelled` when the agreement was never saved and the person chose no
 * place for it: nothing is recorded then.
 */
export type Recorded =
  | { readonly kind: 'recorded'; readonly agreement: Agreement; readonly file: SavedFacts }
  | { readonly kind: 'cancelled' };

/** Why nothing was recorded; the agreement and its file are as they were. */
export type RecordFact =
  | { readonly kind: 'refused'; readonly refusal: RecordingRefusal }
  /** The proposal is not what this release would show for that act and name. */
  | { readonly kind: 'other-words' }
  | { readonly kind: 'key'; readonly failure: 'not-a-key' | 'not-allowed' | 'failed' }
  | { readonly kind: 'save'; readonly failure: SaveFact };

export const signingProposalSchema: z.ZodType<SigningProposal> = z.strictObject({
  content: z.string().refine(isHash),
  act: z.strictObject({
    kind: z.enum(SIGNING_ACTS),
    person: personIdSchema.nullable(),
    name: line(LONGEST_SIGNER_NAME),
    statement: lines(LONGEST_STATEMENT),
  }),
});

export const rosterTableSchema: z.ZodType<RosterTable> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('read'),
    fileName: z.string(),
    roster: fromCore<Roster>(),
  }),
  z.strictObject({ kind: z.literal('cancelled') }),
]);

export const rosterTableFactSchema: z.ZodType<RosterTableFact> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('disk'), failure: diskFactSchema }),
  z.strictObject({ kind: z.literal('too-large'), most: z.number() }),
  z.strictObject({ kind: z.literal('not-text') }),
  z.strictObject({ kind: z.literal('open-quote'), row: z.int() }),
  z.strictObject({ kind: z.literal('rows'), faults: fromCore<readonly RosterFault[]>() }),
]);

export const recordedSchema: z.ZodType<Recorded> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('recorded'),
    agreement: fromCore<Agreement>(),
    file: savedFactsSchema,
  }),
  z.strictObject({ kind: z.literal('cancelled') }),
]);

export const recordFactSchema: z.ZodType<RecordFact> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('refused'), refusal: fromCore<RecordingRefusal>() }),
  z.strictObject({ kind: z.literal('other-words') }),
  z.strictObject({
    kind: z.literal('key'),
    failure: z.enum(['not-a-key', 'not-allowed', 'failed']),
  }),
  z.strictObject({ kind: z.literal('save'), failure: saveFactSchema }),
]);
