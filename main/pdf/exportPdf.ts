import type { Result } from '../../shared/result';
import { err } from '../../shared/result';
import type { ExportFailure } from './ExportFailure';
import type { PdfRequest } from './renderPdf';
import type { ExportOptions } from './startPrinter';
import { startPrinter } from './startPrinter';

/**
 * Prints an agreement in a thread of its own, so that a window stays awake meanwhile. Aborting the
 * signal ends the thread at once, in the middle of a page if need be.
 */
export async function exportPdf(
  request: PdfRequest,
  options: ExportOptions = {},
): Promise<Result<Uint8Array, ExportFailure>> {
  if (options.signal?.aborted === true) return err({ kind: 'stopped' });
  return startPrinter().print(request, options);
}
