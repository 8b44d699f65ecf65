import { z } from 'zod';
import type { Agreement } from '../../agreement/Agreement';
import type { Hash } from '../../agreement/Ledger';
import type { OpenFailure } from '../../file/OpenFailure';
import type { PrintCopy } from '../../print/PrintCopy';
import { PRINT_COPIES } from '../../print/PrintCopy';
import type { Verdict } from '../../signoff/verdict';
import type { HandedId } from '../handles';
import { handedIdSchema } from '../handles';
import { fromCore } from '../response';
import type { DiskFact } from './diskFact';
import { diskFactSchema } from './diskFact';
import type { PackFact } from './packFact';
import { packFactSchema } from './packFact';

const PAGES_UNTOLD = [
  'other-layout',
  'other-rule-pack',
  'not-printed-here',
  'not-printable',
  'printing-failed',
] as const;

const PAGES_ALONE = ['no-attachment', 'several-attachments', 'encrypted'] as const;

/** Whether the pages of a PDF are, to the byte, what the agreement in them prints. */
export type PagesFact =
  | { readonly kind: 'match'; readonly copy: PrintCopy }
  | { readonly kind: 'differ' }
  | { readonly kind: 'cannot-tell'; readonly reason: (typeof PAGES_UNTOLD)[number] }
  | { readonly kind: 'cannot-tell'; readonly reason: 'other-reading'; readonly copy: PrintCopy };

/** What the records prove; the copies that leave them out prove nothing. */
export type RecordsFact =
  | Verdict
  | { readonly kind: 'cannot-tell'; readonly content: Hash; readonly reason: 'not-in-this-copy' };

type Answer = Verdict['kind'];

/** What a file from anywhere proves, or `cancelled`. `verdict` sums up. */
export type Verified =
  | { readonly kind: 'cancelled' }
  | {
      readonly kind: 'ewa';
      /** By which its agreement can be opened. */
      readonly handedId: HandedId;
      readonly fileName: string;
      readonly verdict: Answer;
      readonly agreement: Agreement;
      readonly records: RecordsFact;
    }
  | {
      readonly kind: 'pdf';
      readonly handedId: HandedId;
      readonly fileName: string;
      readonly verdict: Answer;
      readonly agreement: Agreement;
      readonly records: RecordsFact;
      readonly pages: PagesFact;
    }
  | {
      readonly kind: 'pages-alone';
      readonly fileName: string;
      readonly verdict: 'cannot-tell';
      readonly reason: (typeof PAGES_ALONE)[number];
    };

/** Why a file cannot be read at all. */
export type VerifyFact =
  | { readonly kind: 'disk'; readonly failure: DiskFact }
  | { readonly kind: 'pack'; readonly failure: PackFact }
  | { readonly kind: 'file'; readonly failure: OpenFailure }
  | { readonly kind: 'attachment'; readonly failure: OpenFailure }
  | { readonly kind: 'pdf'; readonly failure: 'damaged' | 'not-a-pdf' | 'too-large' };

const answer = z.enum(['matches', 'changed', 'cannot-tell']);
const checked = {
  handedId: handedIdSchema,
  fileName: z.string(),
  verdict: answer,
  agreement: fromCore<Agreement>(),
  records: fromCore<RecordsFact>(),
};

const pages: z.ZodType<PagesFact> = z.union([
  z.strictObject({ kind: z.literal('match'), copy: z.enum(PRINT_COPIES) }),
  z.strictObject({ kind: z.literal('differ') }),
  z.strictObject({ kind: z.literal('cannot-tell'), reason: z.enum(PAGES_UNTOLD) }),
  z.strictObject({
    kind: z.literal('cannot-tell'),
    reason: z.literal('other-reading'),
    copy: z.enum(PRINT_COPIES),
  }),
]);

export const verifiedSchema: z.ZodType<Verified> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cancelled') }),
  z.strictObject({ kind: z.literal('ewa'), ...checked }),
  z.strictObject({ kind: z.literal('pdf'), ...checked, pages }),
  z.strictObject({
    kind: z.literal('pages-alone'),
    fileName: z.string(),
    verdict: z.literal('cannot-tell'),
    reason: z.enum(PAGES_ALONE),
  }),
]);

export const verifyFactSchema: z.ZodType<VerifyFact> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('disk'), failure: diskFactSchema }),
  z.strictObject({ kind: z.literal('pack'), failure: packFactSchema }),
  z.strictObject({ kind: z.literal('file'), failure: fromCore<OpenFailure>() }),
  z.strictObject({ kind: z.literal('attachment'), failure: fromCore<OpenFailure>() }),
  z.strictObject({
    kind: z.literal('pdf'),
    failure: z.enum(['damaged', 'not-a-pdf', 'too-large']),
  }),
]);
