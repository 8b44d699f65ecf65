import type { PDFDocumentProxy } from 'pdfjs-dist';
import { getDocument, PDFWorker } from 'pdfjs-dist';
import { startModuleWorker } from '../../platform/startModuleWorker';
// oxlint-disable-next-line import/default -- Vite makes this module: the address of the bundled worker
import workerUrl from './pdfWorkerEntry?worker&url';

/** An open PDF, and how to let go of it. */
type OpenPdf = { readonly pdf: PDFDocumentProxy; readonly close: () => void };

/**
 * Opens the bytes of a PDF of our own for looking at. Nothing in it is run: no scripts, no forms, and
 * its fonts are drawn without compiling any code.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const port = startModuleWorker(workerUrl);
  const worker = PDFWorker.fromPort({ port });
  // The bytes move to the worker, so it gets a copy.
  const loading = getDocument({
    data: bytes.slice(),
    worker,
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
  });
  const close = (): void => {
    void loading.destroy().finally(() => port.terminate());
  };
  try {
    return { pdf: await loading.promise, close };
  } catch (error) {
    close();
    throw error;
  }
}
