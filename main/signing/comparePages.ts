import type { RulePack } from '../../shared/cba/RulePack';
import { printedPack } from '../../shared/print/printAgreement';
import type { Result } from '../../shared/result';
import type { ExportFailure } from '../pdf/ExportFailure';
import { LAYOUT_VERSION } from '../pdf/paint/metadata';
import type { PdfRequest } from '../pdf/renderPdf';
import type { PagesVerdict } from './FileVerdict';
import { printMark } from './printMark';
import type { ComparePages } from './verifyFile';

/** How pages are printed: in a thread of their own, or in the calling one. */
export type Print = (request: PdfRequest) => Promise<Result<Uint8Array, ExportFailure>>;

/**
 * Compares the pages of a PDF with those that the agreement attached in it prints under a rule pack.
 * Printing gives equal bytes for equal input, so the whole PDF is compared and nothing has to be
 * understood that an attacker may have written.
 */
export function comparePages(pack: RulePack, print: Print): ComparePages {
  return async ({ pdf, attachment, agreement }): Promise<PagesVerdict> => {
    const mark = printMark(pdf);
    if (mark === null) return { kind: 'cannot-tell', reason: 'not-printed-here' };
    const { copy, layout, facts } = mark;
    if (layout !== LAYOUT_VERSION) return { kind: 'cannot-tell', reason: 'other-layout' };
    if (mark.pack !== printedPack(pack)) return { kind: 'cannot-tell', reason: 'other-rule-pack' };

    // The union's copy carries the records, so what it tells of them must follow from them.
    const told = copy === 'union' ? {} : { facts };
    const printed = await print({ agreement, copy, pack, ewa: attachment, ...told });
    if (!printed.ok) return { kind: 'cannot-tell', reason: reasonOf(printed.error) };
    return Buffer.from(printed.value).equals(pdf) ? { kind: 'match', copy } : { kind: 'differ' };
  };
}

function reasonOf({ kind }: ExportFailure): 'not-printable' | 'printing-failed' {
  return kind === 'missing-glyph' ? 'not-printable' : 'printing-failed';
}
