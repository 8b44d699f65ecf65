import { z } from 'zod';
import type { Agreement } from '../../agreement/Agreement';
import type { OpenFailure } from '../../file/OpenFailure';
import type { DocumentId } from '../handles';
import { documentIdSchema } from '../handles';
import { fromCore } from '../response';
import type { DiskFact } from './diskFact';
import { diskFactSchema } from './diskFact';
import type { Recovery } from './startFacts';
import { recoverySchema } from './startFacts';
import type { TemplateFact } from './templateFact';
import { templateFactSchema } from './templateFact';

/** Somebody else says that they have the file open. It only warns; no lock stops a save. */
type OtherHolder = {
  readonly person: string;
  readonly computer: string;
  /** ISO 8601, UTC. */
  readonly since: string;
};

/** An open document, as its window sees it. */
export type DocumentFacts = {
  readonly documentId: DocumentId;
  /** The file's name, or null until it is saved for the first time. */
  readonly name: string | null;
  readonly agreement: Agreement;
  readonly access: 'read-write' | 'read-only';
  /** `unsaved` also for a document that was never saved, or whose work was just recovered. */
  readonly saveState: 'saved' | 'unsaved';
  readonly heldBy: OtherHolder | null;
  /** Unsaved work on this document that an earlier run left behind, to be offered. */
  readonly recovery: Recovery | null;
};

/**
 * Where a document that was asked for has come. A window holds one document, so a second one opens a
 * window of its own (or wakes the one it is open in already).
 */
export type Opened =
  | { readonly kind: 'here'; readonly document: DocumentFacts }
  | { readonly kind: 'in-another-window' }
  | { readonly kind: 'cancelled' };

/** Why a document could not be opened. `name` is the file's, "" when it has none. */
export type OpenFact =
  | { readonly kind: 'file'; readonly name: string; readonly failure: OpenFailure }
  | { readonly kind: 'disk'; readonly name: string; readonly failure: DiskFact }
  | { readonly kind: 'template'; readonly failure: TemplateFact }
  /** The recent file, the import or the recovery it names is not known (any more). */
  | { readonly kind: 'unknown-handle' }
  /** The version that unsaved work was done on is gone, so the work cannot be put together again. */
  | { readonly kind: 'base-gone'; readonly name: string };

/** Kept at this moment: what the file is called and whether it can be saved again. */
export type SavedFacts = {
  readonly name: string;
  readonly access: 'read-write' | 'read-only';
  /** ISO 8601, UTC. */
  readonly savedAt: string;
};

export type Saved =
  | { readonly kind: 'saved'; readonly file: SavedFacts }
  | { readonly kind: 'cancelled' };

/** Why a save did not come to its end. Unless it is `not-settled`, the file on disk is the whole old one. */
export type SaveFact =
  | { readonly kind: 'disk'; readonly failure: DiskFact }
  /** The file or its disk is not to be written to, or it is of a later release. */
  | { readonly kind: 'read-only' }
  /** Somebody else saved it. `readable` is false when what is there now is no whole agreement file. */
  | { readonly kind: 'conflict'; readonly readable: boolean }
  /** It was deleted, moved or renamed. */
  | { readonly kind: 'removed' }
  /** The chosen name belongs to a file that cannot be an agreement's. */
  | { readonly kind: 'would-replace' }
  /** A bug of ours, noticed in time. */
  | { readonly kind: 'would-not-open' }
  /** It is in place, but the disk would not promise to keep it through a power cut. */
  | { readonly kind: 'not-settled'; readonly failure: DiskFact }
  /** The chosen file is open in another window. */
  | { readonly kind: 'open-elsewhere' };

const otherHolder: z.ZodType<OtherHolder> = z.strictObject({
  person: z.string(),
  computer: z.string(),
  since: z.iso.datetime(),
});

const access = z.enum(['read-write', 'read-only']);

export const documentFactsSchema: z.ZodType<DocumentFacts> = z.strictObject({
  documentId: documentIdSchema,
  name: z.string().nullable(),
  agreement: fromCore<Agreement>(),
  access,
  saveState: z.enum(['saved', 'unsaved']),
  heldBy: otherHolder.nullable(),
  recovery: recoverySchema.nullable(),
});

export const openedSchema: z.ZodType<Opened> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('here'), document: documentFactsSchema }),
  z.strictObject({ kind: z.literal('in-another-window') }),
  z.strictObject({ kind: z.literal('cancelled') }),
]);

export const openFactSchema: z.ZodType<OpenFact> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('file'),
    name: z.string(),
    failure: fromCore<OpenFailure>(),
  }),
  z.strictObject({ kind: z.literal('disk'), name: z.string(), failure: diskFactSchema }),
  z.strictObject({ kind: z.literal('template'), failure: templateFactSchema }),
  z.strictObject({ kind: z.literal('unknown-handle') }),
  z.strictObject({ kind: z.literal('base-gone'), name: z.string() }),
]);

export const savedFactsSchema: z.ZodType<SavedFacts> = z.strictObject({
  name: z.string(),
  access,
  savedAt: z.iso.datetime(),
});

export const savedSchema: z.ZodType<Saved> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('saved'), file: savedFactsSchema }),
  z.strictObject({ kind: z.literal('cancelled') }),
]);

export const saveFactSchema: z.ZodType<SaveFact> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('disk'), failure: diskFactSchema }),
  z.strictObject({ kind: z.literal('read-only') }),
  z.strictObject({ kind: z.literal('conflict'), readable: z.boolean() }),
  z.strictObject({ kind: z.literal('removed') }),
  z.strictObject({ kind: z.literal('would-replace') }),
  z.strictObject({ kind: z.literal('would-not-open') }),
  z.strictObject({ kind: z.literal('not-settled'), failure: diskFactSchema }),
  z.strictObject({ kind: z.literal('open-elsewhere') }),
]);
