import path from 'node:path';
import { agreementFileText } from '../../../shared/file/agreementFileText';
import type { RequestOf } from '../../../shared/ipc/contract';
import type { PdfFact } from '../../../shared/ipc/facts/pdfFacts';
import { copyForPrinting } from '../../../shared/print/copyForPrinting';
import type { Result } from '../../../shared/result';
import { err, ok } from '../../../shared/result';
import type { Desk } from '../../documents/Desk';
import { attempt } from '../../documents/disk/DiskFailure';
import { savePdfFile } from '../../documents/savePdfFile';
import { exportPdf } from '../../pdf/exportPdf';
import { suggestedName } from '../../session/suggestedName';
import { sha256 } from '../../effects/sha256';
import type { AppContext } from '../AppContext';
import type { AskingWindow } from '../AskingWindow';
import { diskFact } from '../facts/diskFact';
import { packFact } from '../facts/packFact';
import type { Handlers } from '../Handler';

/** Pages, made in a thread of their own. A window has one PDF in the making; a new one ends the old. */
export function pdfHandlers(
  context: AppContext,
): Handlers<'pdf:export' | 'pdf:preview' | 'pdf:cancel'> {
  const { desk, documents, printing } = context;
  return {
    'pdf:export': async (request, asker) => {
      documents.get(asker.id, request.documentId);
      const chosen = await asker.choosePlace('pdf', suggestedName(request.agreement, '.pdf'));
      if (chosen === null) return ok({ kind: 'cancelled' });
      const isComplete = chosen.toLowerCase().endsWith('.pdf');
      const file = isComplete ? chosen : `${chosen}.pdf`;
      // Nobody agreed to replace the file of the longer name.
      if (!isComplete && (await isThere(file, desk))) {
        return err({ kind: 'would-replace', name: path.basename(file) });
      }
      const pdf = await print(request, asker, context);
      if (!pdf.ok) return pdf;
      const saved = await savePdfFile(file, pdf.value, desk);
      if (saved.ok) return ok({ kind: 'exported', name: path.basename(saved.value) });
      return saved.error.kind === 'not-a-pdf'
        ? err({ kind: 'not-a-pdf', name: path.basename(file) })
        : err({ kind: 'disk', failure: diskFact(saved.error) });
    },
    'pdf:preview': async (request, asker) => {
      documents.get(asker.id, request.documentId);
      return print(request, asker, context);
    },
    'pdf:cancel': async (_request, asker) => {
      printing.get(asker.id)?.abort();
      return ok(null);
    },
  };
}

async function isThere(file: string, { fileSystem }: Desk): Promise<boolean> {
  const found = await attempt('find-file', file, async () => fileSystem.realPath(file));
  return found.ok;
}

async function print(
  { documentId, agreement, copy }: RequestOf<'pdf:preview'>,
  asker: AskingWindow,
  { pack: loadPack, printing }: AppContext,
): Promise<Result<Uint8Array<ArrayBuffer>, PdfFact>> {
  const pack = await loadPack();
  if (!pack.ok) return err({ kind: 'pack', failure: packFact(pack.error) });
  printing.get(asker.id)?.abort();
  const stopping = new AbortController();
  printing.set(asker.id, stopping);
  try {
    const attached = agreementFileText(copyForPrinting(agreement, copy), sha256);
    const ewa = new TextEncoder().encode(attached);
    const pdf = await exportPdf(
      { agreement, copy, pack: pack.value, ewa },
      {
        signal: stopping.signal,
        onProgress: ({ page, pages }) => asker.send('pdf:progress', { documentId, page, pages }),
      },
    );
    // A view of its own memory: what crosses to the page must not be a slice of a shared pool.
    return pdf.ok ? ok(new Uint8Array(pdf.value)) : pdf;
  } finally {
    if (printing.get(asker.id) === stopping) printing.delete(asker.id);
  }
}
