import type { Agreement } from '../../shared/agreement/Agreement';
import type { RulePack } from '../../shared/cba/RulePack';
import { printAgreement } from '../../shared/print/printAgreement';
import type { PrintCopy } from '../../shared/print/PrintCopy';
import type { PrintDocument } from '../../shared/print/PrintDocument';
import type { PrintFacts } from '../../shared/print/PrintFacts';
import type { PrintReport } from '../../shared/print/PrintReport';
import type { Result } from '../../shared/result';
import { err, ok } from '../../shared/result';
import type { ExportFailure } from './ExportFailure';
import { layOut } from './layOut';
import { paintPdf } from './paint/paintPdf';
import { sha256 } from '../effects/sha256';

export type PdfRequest = {
  readonly agreement: Agreement;
  readonly copy: PrintCopy;
  readonly pack: RulePack;
  /**
   * The file to attach: of this very agreement for the union's copy, of what `copyForPrinting` leaves
   * of it for the others.
   */
  readonly ewa: Uint8Array;
  /** Given to print a copy again from the file that was attached to it. */
  readonly facts?: PrintFacts;
  /** Likewise, of the union's copy. */
  readonly report?: PrintReport;
};

/** How much of the work is done; `total` is known once the pages are set. */
export type PdfProgress = { readonly page: number; readonly pages: number };

/** Prints an agreement in the calling thread. Equal requests give equal bytes. */
export function renderPdf(
  { ewa, ...request }: PdfRequest,
  onProgress: (progress: PdfProgress) => void = () => undefined,
): Result<Uint8Array, ExportFailure> {
  const document = printAgreement({ ...request, sha256 });
  const layout = layOut(document);
  if (layout.missing !== null) return err(layout.missing);
  const pages = layout.pages.length;
  return ok(
    paintPdf({
      document,
      layout,
      attachment: { name: attachmentName(request.agreement), bytes: ewa },
      createdAt: createdAt(request.agreement, document),
      onPage: (page) => onProgress({ page, pages }),
    }),
  );
}

function attachmentName({ profile }: Agreement): string {
  const school = profile.school.replace(/[^\p{L}\p{N} -]/gu, '').trim();
  return `${school === '' ? 'Agreement' : school} EWA ${profile.schoolYear}.ewa`;
}

/** No clock: when the newest record was made, or the first of July in which the school year starts. */
function createdAt({ profile }: Agreement, { facts }: PrintDocument): Date {
  return new Date(facts.recordedAt ?? `${profile.schoolYear.slice(0, 4)}-07-01T00:00:00Z`);
}
