import { z } from 'zod';
import type { Language } from '../../agreement/Agreement';
import { LANGUAGES } from '../../agreement/Agreement';
import type { Section } from '../../agreement/Body';
import type { ImportNote } from '../../import/ImportNote';
import type { ImportId } from '../handles';
import { importIdSchema } from '../handles';
import { fromCore } from '../response';

/** What a file turned out to be, when it is something that cannot be imported. */
const FOREIGN_FORMATS = [
  'word-97',
  'pdf',
  'rtf',
  'odt',
  'pages',
  'spreadsheet',
  'slides',
  'html',
  'image',
  'ewa',
  'zip',
] as const;

const DANGERS = [
  'document-type',
  'external-relation',
  'zip-bomb',
  'false-size',
  'bad-path',
  'too-deep',
  'too-many-parts',
] as const;

/** What was changed in Word with "track changes", to be accepted or rejected by a person. */
export type TrackedChangesFact = {
  readonly insertions: number;
  readonly deletions: number;
  readonly moves: number;
  readonly formatting: number;
  /** The first changed words. */
  readonly inserted: readonly string[];
  readonly deleted: readonly string[];
};

/** A file that was read. `document:create` makes an agreement of it. */
export type ImportedFacts = {
  readonly kind: 'imported';
  readonly importId: ImportId;
  readonly fileName: string;
  readonly title: string;
  readonly language: Language;
  readonly sections: readonly Section[];
  readonly report: readonly ImportNote[];
};

export type ImportChoice =
  | ImportedFacts
  /** Ask again with the same `importId` and what the person decided. */
  | {
      readonly kind: 'decision-needed';
      readonly importId: ImportId;
      readonly fileName: string;
      readonly changes: TrackedChangesFact;
    }
  | { readonly kind: 'cancelled' };

/** Why nothing was imported. The file itself is never touched. */
export type ImportFact =
  | { readonly kind: 'unknown-handle' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'not-a-file' }
  | { readonly kind: 'cannot-read'; readonly code: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-words' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly mostBytes: number }
  | { readonly kind: 'wrong-format'; readonly format: (typeof FOREIGN_FORMATS)[number] }
  | { readonly kind: 'too-many-paragraphs'; readonly count: number; readonly most: number }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'binary' }
  | { readonly kind: 'damaged'; readonly part: string }
  | {
      readonly kind: 'unsafe';
      readonly danger: (typeof DANGERS)[number];
      readonly part: string;
    };

const trackedChanges: z.ZodType<TrackedChangesFact> = z.strictObject({
  insertions: z.int(),
  deletions: z.int(),
  moves: z.int(),
  formatting: z.int(),
  inserted: z.array(z.string()),
  deleted: z.array(z.string()),
});

export const importChoiceSchema: z.ZodType<ImportChoice> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('imported'),
    importId: importIdSchema,
    fileName: z.string(),
    title: z.string(),
    language: z.enum(LANGUAGES),
    sections: fromCore<readonly Section[]>(),
    report: fromCore<readonly ImportNote[]>(),
  }),
  z.strictObject({
    kind: z.literal('decision-needed'),
    importId: importIdSchema,
    fileName: z.string(),
    changes: trackedChanges,
  }),
  z.strictObject({ kind: z.literal('cancelled') }),
]);

export const importFactSchema: z.ZodType<ImportFact> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unknown-handle') }),
  z.strictObject({ kind: z.literal('not-found') }),
  z.strictObject({ kind: z.literal('not-a-file') }),
  z.strictObject({ kind: z.literal('cannot-read'), code: z.string() }),
  z.strictObject({ kind: z.literal('empty') }),
  z.strictObject({ kind: z.literal('no-words') }),
  z.strictObject({ kind: z.literal('too-large'), bytes: z.number(), mostBytes: z.number() }),
  z.strictObject({ kind: z.literal('wrong-format'), format: z.enum(FOREIGN_FORMATS) }),
  z.strictObject({
    kind: z.literal('too-many-paragraphs'),
    count: z.number(),
    most: z.number(),
  }),
  z.strictObject({ kind: z.literal('encrypted') }),
  z.strictObject({ kind: z.literal('binary') }),
  z.strictObject({ kind: z.literal('damaged'), part: z.string() }),
  z.strictObject({ kind: z.literal('unsafe'), danger: z.enum(DANGERS), part: z.string() }),
]);
