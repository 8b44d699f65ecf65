import { z } from 'zod';
import { diskFactSchema } from './diskFact';
import type { DiskFact } from './diskFact';
import { packFactSchema } from './packFact';
import type { PackFact } from './packFact';

/** Why there is no PDF. */
export type PdfFact =
  /** No embedded face can draw a character, so the page would show a box instead. */
  | {
      readonly kind: 'missing-glyph';
      readonly character: string;
      /** "U+1F600" */
      readonly codePoint: string;
      /** Number of the clause, or title of the part. */
      readonly where: string;
    }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'worker'; readonly detail: string }
  | { readonly kind: 'pack'; readonly failure: PackFact };

/** Why a PDF was not saved. An existing file that is no PDF is left alone. */
export type PdfExportFact =
  | PdfFact
  | { readonly kind: 'disk'; readonly failure: DiskFact }
  | { readonly kind: 'not-a-pdf'; readonly name: string }
  /** The name was given without ".pdf", and a file has the whole name already. */
  | { readonly kind: 'would-replace'; readonly name: string };

export type PdfExported =
  | { readonly kind: 'exported'; readonly name: string }
  | { readonly kind: 'cancelled' };

const pdfFacts = [
  z.strictObject({
    kind: z.literal('missing-glyph'),
    character: z.string(),
    codePoint: z.string(),
    where: z.string(),
  }),
  z.strictObject({ kind: z.literal('stopped') }),
  z.strictObject({ kind: z.literal('worker'), detail: z.string() }),
  z.strictObject({ kind: z.literal('pack'), failure: packFactSchema }),
] as const;

export const pdfFactSchema: z.ZodType<PdfFact> = z.discriminatedUnion('kind', pdfFacts);

export const pdfExportFactSchema: z.ZodType<PdfExportFact> = z.discriminatedUnion('kind', [
  ...pdfFacts,
  z.strictObject({ kind: z.literal('disk'), failure: diskFactSchema }),
  z.strictObject({ kind: z.literal('not-a-pdf'), name: z.string() }),
  z.strictObject({ kind: z.literal('would-replace'), name: z.string() }),
]);

export const pdfExportedSchema: z.ZodType<PdfExported> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('exported'), name: z.string() }),
  z.strictObject({ kind: z.literal('cancelled') }),
]);
