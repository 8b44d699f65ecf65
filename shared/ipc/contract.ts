import { z } from 'zod';
import type { RulePack } from '../cba/RulePack';
import { LANGUAGES } from '../agreement/Agreement';
import { agreementSchema } from '../agreement/schema/agreementSchema';
import { editSchema } from '../agreement/schema/editSchema';
import { profileSchema } from '../agreement/schema/profileSchema';
import { rosterSchema } from '../agreement/schema/rosterSchema';
import { PRINT_COPIES } from '../print/PrintCopy';
import type { ChannelName } from './channelNames';
import { diskFactSchema } from './facts/diskFact';
import {
  documentFactsSchema,
  openFactSchema,
  openedSchema,
  saveFactSchema,
  savedSchema,
} from './facts/documentFacts';
import { importChoiceSchema, importFactSchema } from './facts/importFacts';
import { clauseTopicFactsSchema } from './facts/libraryFacts';
import { packFactSchema } from './facts/packFact';
import { listedPacksSchema, packChoiceSchema } from './facts/packFacts';
import { packNameSchema } from './facts/packName';
import { pdfExportFactSchema, pdfExportedSchema, pdfFactSchema } from './facts/pdfFacts';
import { preferencesSchema } from './facts/preferences';
import {
  recordFactSchema,
  recordedSchema,
  rosterTableFactSchema,
  rosterTableSchema,
  signingProposalSchema,
} from './facts/signingFacts';
import { startFactsSchema } from './facts/startFacts';
import { verifiedSchema, verifyFactSchema } from './facts/verifyFacts';
import { templateFactSchema } from './facts/templateFact';
import {
  documentIdSchema,
  handedIdSchema,
  importIdSchema,
  recentIdSchema,
  recoveryIdSchema,
} from './handles';
import { fromCore, response } from './response';

type ChannelSpec = { readonly request: z.ZodType; readonly response: z.ZodType };

const named = { documentId: documentIdSchema };
const whole = { ...named, agreement: agreementSchema };
const nothing = z.void();
const done = z.null();

/** More edits than a person makes in a second, or a paste of hundreds of clauses. */
const MOST_EDITS = 100_000;

/**
 * What crosses the process boundary. Main checks requests against it before any handler runs, and
 * its own responses before they leave.
 *
 * No request carries a file path: main shows the dialog, keeps the path, and hands out an id. A
 * compromised window therefore cannot name a file to read or overwrite. An id is good only in the
 * window it was given to.
 */
export const contract = {
  'app:start': { request: nothing, response: response(startFactsSchema, z.never()) },
  /** The document this window was opened for, or why that file could not be opened; null for a start screen. */
  'window:document': {
    request: nothing,
    response: response(documentFactsSchema.nullable(), openFactSchema),
  },
  'preferences:set': { request: preferencesSchema, response: response(done, diskFactSchema) },

  'document:create': {
    request: z.strictObject({
      source: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('template'), name: z.string().max(100) }),
        z.strictObject({ kind: z.literal('import'), importId: importIdSchema }),
        z.strictObject({ kind: z.literal('next-year'), ...named }),
      ]),
      profile: profileSchema,
    }),
    response: response(openedSchema, openFactSchema),
  },
  /**
   * A null `recentId` asks with a dialog. Of a PDF that was handed in the agreement inside is opened,
   * as work that has no file yet.
   */
  'document:open': {
    request: z.union([
      z.strictObject({ recentId: recentIdSchema.nullable() }),
      z.strictObject({ handedId: handedIdSchema }),
    ]),
    response: response(openedSchema, openFactSchema),
  },
  'document:sample': { request: nothing, response: response(openedSchema, openFactSchema) },
  /** `restore` opens the document with the recovered work in it; `discard` answers `cancelled`. */
  'document:recover': {
    request: z.strictObject({
      recoveryId: recoveryIdSchema,
      action: z.enum(['restore', 'discard']),
    }),
    response: response(openedSchema, openFactSchema),
  },
  /** Takes what is on disk now, in the place of what the window holds. */
  'document:reload': {
    request: z.strictObject(named),
    response: response(documentFactsSchema, openFactSchema),
  },
  /** Asks for a place when the document was never saved. Later edits follow on this very agreement. */
  'document:save': {
    request: z.strictObject(whole),
    response: response(savedSchema, saveFactSchema),
  },
  'document:save-as': {
    request: z.strictObject(whole),
    response: response(savedSchema, saveFactSchema),
  },
  /**
   * Keeps what was edited since the last `document:journal`, `document:save` or record, within a
   * second. `out-of-step`: the edits do not follow on what main has; send the whole agreement.
   */
  'document:journal': {
    request: z.union([
      z.strictObject({ ...named, edits: z.array(editSchema).max(MOST_EDITS) }),
      z.strictObject(whole),
    ]),
    response: response(done, z.strictObject({ kind: z.literal('out-of-step') })),
  },
  /**
   * The answer to `close:asked`, or the wish to close. `close` is refused as `unsaved` while there is
   * work that is only in the journal; `discard` lets that work go; `stay` also calls off quitting.
   */
  'document:close': {
    request: z.strictObject({ ...named, answer: z.enum(['close', 'discard', 'stay']) }),
    response: response(done, z.strictObject({ kind: z.literal('unsaved') })),
  },

  /** Without `importId` asks for a file; with it reads that file again as decided. */
  'import:choose': {
    request: z.strictObject({
      trackedChanges: z.enum(['ask', 'accept', 'reject']),
      importId: importIdSchema.optional(),
    }),
    response: response(importChoiceSchema, importFactSchema),
  },
  /** Every rule pack on this computer, the app's own first. */
  'packs:list': { request: nothing, response: response(listedPacksSchema, packFactSchema) },
  /** Asks for a file and takes it in, if it reads its own counter-examples as it says. */
  'packs:import': { request: nothing, response: response(packChoiceSchema, packFactSchema) },
  'packs:remove': {
    request: z.strictObject({ pack: packNameSchema }),
    response: response(done, diskFactSchema),
  },
  /** Under which pack the window's document is checked on this computer; null for the app's own. */
  'packs:choose': {
    request: z.strictObject({ ...named, pack: packNameSchema.nullable() }),
    response: response(fromCore<RulePack>(), packFactSchema),
  },
  /** The pack chosen for the window's document, or the app's own. */
  'check:pack': { request: nothing, response: response(fromCore<RulePack>(), packFactSchema) },

  /** The clause library in one language. */
  'library:topics': {
    request: z.strictObject({ language: z.enum(LANGUAGES) }),
    response: response(z.array(clauseTopicFactsSchema), templateFactSchema),
  },

  /** Reads a staff list; people on the given one keep their ids. Nothing is recorded. */
  'roster:read-table': {
    request: z.strictObject({ ...named, roster: rosterSchema }),
    response: response(rosterTableSchema, rosterTableFactSchema),
  },
  /** Records the staff list in the ledger and saves at once. */
  'roster:record': {
    request: z.strictObject({ ...whole, roster: rosterSchema }),
    response: response(recordedSchema, recordFactSchema),
  },
  /** Records a signature and saves at once. */
  'sign:record': {
    request: z.strictObject({ ...whole, proposal: signingProposalSchema }),
    response: response(recordedSchema, recordFactSchema),
  },

  'pdf:export': {
    request: z.strictObject({ ...whole, copy: z.enum(PRINT_COPIES) }),
    response: response(pdfExportedSchema, pdfExportFactSchema),
  },
  'pdf:preview': {
    request: z.strictObject({ ...whole, copy: z.enum(PRINT_COPIES) }),
    response: response(z.instanceof(Uint8Array), pdfFactSchema),
  },
  /** Stops the export or preview that is running for a document; it then ends as `stopped`. */
  'pdf:cancel': { request: z.strictObject(named), response: response(done, z.never()) },
  /** Null asks with a dialog. */
  'verify:file': {
    request: z.strictObject({ handedId: handedIdSchema.nullable() }),
    response: response(verifiedSchema, verifyFactSchema),
  },
} satisfies Record<ChannelName, ChannelSpec>;

export type RequestOf<Channel extends ChannelName> = z.output<
  (typeof contract)[Channel]['request']
>;
export type ResponseOf<Channel extends ChannelName> = z.output<
  (typeof contract)[Channel]['response']
>;

/** Asks main. The one way from a window to the outside. */
export type Invoke = <Channel extends ChannelName>(
  channel: Channel,
  request: RequestOf<Channel>,
) => Promise<ResponseOf<Channel>>;
