import { z } from 'zod';
import { isInstant } from '../../shared/agreement/Ledger';
import { whole } from '../../shared/agreement/schema/textSchemas';
import type { PrintCopy } from '../../shared/print/PrintCopy';
import { PRINT_COPIES } from '../../shared/print/PrintCopy';
import type { PrintFacts } from '../../shared/print/PrintFacts';

/** What a PDF says of its own making, as `main/pdf` wrote it into the description of the file. */
type PrintMark = {
  readonly copy: PrintCopy;
  readonly layout: number;
  /** Id and version of the rule pack. */
  readonly pack: string;
  readonly facts: PrintFacts;
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

const markSchema: z.ZodType<PrintMark> = z.strictObject({
  copy: z.enum(PRINT_COPIES),
  layout: whole(1, 1_000_000),
  pack: z.string().max(200),
  facts: factsSchema,
});

/**
 * Reads how a PDF was printed, or null when it does not say so as this app does. Believed only as far
 * as printing again with it gives the same bytes.
 */
export function printMark(pdf: Uint8Array): PrintMark | null {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length).toString('latin1');
  const read = markSchema.safeParse({
    copy: onlyText(text, 'EwaCopy'),
    layout: Number(onlyText(text, 'EwaLayout')),
    pack: onlyText(text, 'EwaPack'),
    facts: parsed(onlyText(text, 'EwaFacts')),
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
