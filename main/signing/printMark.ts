import { z } from 'zod';
import { MOST_REVIEWS } from '../../shared/agreement/Review';
import { isArticleNumber } from '../../shared/agreement/articleNumber';
import type { Hash } from '../../shared/agreement/Ledger';
import { isHash, isInstant } from '../../shared/agreement/Ledger';
import { clauseIdSchema } from '../../shared/agreement/schema/idSchemas';
import { line, whole } from '../../shared/agreement/schema/textSchemas';
import type { PrintCopy } from '../../shared/print/PrintCopy';
import { PRINT_COPIES } from '../../shared/print/PrintCopy';
import type { PrintFacts } from '../../shared/print/PrintFacts';
import type { PrintedFinding, PrintReport } from '../../shared/print/PrintReport';
import type { PackName } from '../../shared/cba/PackName';

/** What a PDF says of its own making, as `main/pdf` wrote it into the description of the file. */
type PrintMark = {
  readonly copy: PrintCopy;
  readonly layout: number;
  readonly pack: PackName;
  /** Names what else was printed from the pack. */
  readonly packFacts: Hash;
  readonly facts: PrintFacts;
  /** What the check report says; null where there is none, or none that can be read. */
  readonly report: PrintReport | null;
};

const count = whole(0, 100_000);

const factsSchema: z.ZodType<PrintFacts> = z.strictObject({
  stage: z.enum(['draft', 'elections', 'principal-and-chair', 'ready-to-submit']),
  members: count,
  elected: count,
  declined: count,
  disputed: count,
  undecided: count,
  recordedAt: z.string().refine(isInstant).nullable(),
});

const findingSchema: z.ZodType<PrintedFinding> = z.strictObject({
  rule: line(60),
  severity: z.enum(['conflict', 'caution']),
  clause: clauseIdSchema.nullable(),
  articles: z.array(z.string().refine(isArticleNumber)).max(200),
  words: z.string().max(200),
  answers: z.array(count).max(MOST_REVIEWS),
});

const reportSchema: z.ZodType<PrintReport> = z.strictObject({
  pack: line(2000),
  version: line(40),
  edition: line(2000),
  findings: z.array(findingSchema),
  notes: whole(0, 10_000_000),
});

const packSchema: z.ZodType<PackName> = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/),
  version: z.string().regex(/^\d{1,4}(\.\d{1,4}){1,3}$/),
});

const markSchema: z.ZodType<PrintMark> = z.strictObject({
  copy: z.enum(PRINT_COPIES),
  layout: whole(1, 1_000_000),
  pack: packSchema,
  packFacts: z.string().refine(isHash),
  facts: factsSchema,
  report: reportSchema.nullable(),
});

/**
 * Reads how a PDF was printed, or null when it does not say so as this app does. Believed only as far
 * as printing again with it gives the same bytes.
 */
export function printMark(pdf: Uint8Array): PrintMark | null {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length).toString('latin1');
  const [id, version] = (onlyText(text, 'EwaPack') ?? '').split(' ');
  const report = reportSchema.safeParse(parsed(onlyStream(text, 'EwaReport')));
  const read = markSchema.safeParse({
    copy: onlyText(text, 'EwaCopy'),
    layout: Number(onlyText(text, 'EwaLayout')),
    pack: { id, version },
    packFacts: onlyText(text, 'EwaPackFacts'),
    facts: parsed(onlyText(text, 'EwaFacts')),
    report: report.success ? report.data : null,
  });
  return read.success ? read.data : null;
}

/** The one text of that name; null when there is none, or more than one and no telling which counts. */
function onlyText(pdf: string, name: string): string | null {
  const object = only(pdf, new RegExp(`/${name} (\\d{1,9}) 0 R`, 'g'));
  return object === null
    ? null
    : only(pdf, new RegExp(`\\n${object} 0 obj\\s{1,2}\\(([^()\\\\]{1,1000})\\)`, 'g'));
}

/** What the one stream of that name holds, which this app writes unpacked and in base64. */
function onlyStream(pdf: string, name: string): string | null {
  const object = only(pdf, new RegExp(`/${name} (\\d{1,9}) 0 R`, 'g'));
  const start = object === null ? -1 : pdf.indexOf(`\n${object} 0 obj\n`);
  if (start === -1) return null;
  const [head, length = ''] = STREAM.exec(pdf.slice(start, start + LONGEST_DICTIONARY)) ?? [];
  if (head === undefined) return null;
  const base64 = pdf.slice(start + head.length, start + head.length + Number(length));
  return Buffer.from(base64, 'base64').toString('utf8');
}

const STREAM = /^\n\d+ 0 obj\n<<\n\/Length (\d{1,8})\n>>\nstream\n/;
const LONGEST_DICTIONARY = 200;

function only(pdf: string, pattern: RegExp): string | null {
  const found = pdf.matchAll(pattern);
  const [first, second] = [found.next(), found.next()];
  return first.done === true || second.done !== true ? null : (first.value[1] ?? null);
}

function parsed(json: string | null): unknown {
  try {
    return json === null ? null : JSON.parse(json);
  } catch {
    return null;
  }
}
