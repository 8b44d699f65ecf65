import type { RulePack } from '../../shared/cba/RulePack';
import { isSamePack } from '../../shared/cba/PackName';
import { packFactsHash } from '../../shared/print/packFactsHash';
import type { Result } from '../../shared/result';
import type { ExportFailure } from '../pdf/ExportFailure';
import { LAYOUT_VERSION } from '../pdf/paint/metadata';
import type { PdfRequest } from '../pdf/renderPdf';
import type { PagesVerdict } from './FileVerdict';
import { sha256 } from '../effects/sha256';
import { printMark } from './printMark';
import type { ComparePages } from './verifyFile';

/** How pages are printed: in a thread of their own, or in the calling one. */
export type Print = (request: PdfRequest) => Promise<Result<Uint8Array, ExportFailure>>;

/**
 * Compares the pages of a PDF with those that the agreement attached in it prints under a rule pack.
 * Printing gives equal bytes for equal input, so the whole PDF is compared and nothing has to be
 * understood that an attacker may have written.
 *
 * Where they differ, the reading may: what was found is then taken as the PDF says, which shows that
 * all else is as printed and nothing about what was found.
 */
export function comparePages(pack: RulePack, print: Print): ComparePages {
  return async ({ pdf, attachment, agreement }): Promise<PagesVerdict> => {
    const mark = printMark(pdf);
    if (mark === null) return { kind: 'cannot-tell', reason: 'not-printed-here' };
    const { copy, layout, facts, report } = mark;
    if (layout !== LAYOUT_VERSION) return { kind: 'cannot-tell', reason: 'other-layout' };

    // The union's copy carries the records, so what it tells of them must follow from them.
    const told = copy === 'union' ? {} : { facts };
    const request = { agreement, copy, pack, ewa: attachment, ...told };
    const prints = async (other: Partial<PdfRequest>): Promise<boolean | UntoldReason> => {
      const printed = await print({ ...request, ...other });
      return printed.ok ? Buffer.from(printed.value).equals(pdf) : reasonOf(printed.error);
    };
    const own = isSamePack(mark.pack, pack) && (await prints({}));
    if (own === true) return { kind: 'match', copy };
    if (own !== false) return { kind: 'cannot-tell', reason: own };
    const claimed = { pack: { ...pack, ...mark.pack }, ...(report === null ? {} : { report }) };
    const elsewhere = await prints(claimed);
    if (elsewhere === true) return { kind: 'cannot-tell', reason: 'other-reading', copy };
    if (elsewhere !== false) return { kind: 'cannot-tell', reason: elsewhere };
    return mark.packFacts === packFactsHash(pack, sha256)
      ? { kind: 'differ' }
      : { kind: 'cannot-tell', reason: 'other-rule-pack' };
  };
}

type UntoldReason = 'not-printable' | 'printing-failed';

function reasonOf({ kind }: ExportFailure): UntoldReason {
  return kind === 'missing-glyph' ? 'not-printable' : 'printing-failed';
}
