import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Result } from '../../shared/result';
import { err } from '../../shared/result';
import { projectRoot } from '../resources/projectRoot';
import type { ExportFailure } from './ExportFailure';
import type { PdfProgress, PdfRequest } from './renderPdf';
import type { WorkerMessage } from './WorkerMessage';

type ExportOptions = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: PdfProgress) => void;
};

/**
 * Prints an agreement in a thread of its own, so that a window stays awake meanwhile. Aborting the
 * signal ends the thread at once, in the middle of a page if need be.
 */
export function exportPdf(
  request: PdfRequest,
  { signal, onProgress }: ExportOptions = {},
): Promise<Result<Uint8Array, ExportFailure>> {
  if (signal?.aborted === true) return Promise.resolve(err({ kind: 'stopped' }));
  return new Promise((resolve) => {
    const worker = new Worker(path.join(projectRoot, 'out/main/pdfWorker.cjs'), {
      workerData: request,
    });
    const stop = (): void => settle(err({ kind: 'stopped' }));
    const settle = (result: Result<Uint8Array, ExportFailure>): void => {
      signal?.removeEventListener('abort', stop);
      void worker.terminate();
      resolve(result);
    };
    signal?.addEventListener('abort', stop);
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'progress') onProgress?.(message.progress);
      else settle(message.result);
    });
    worker.on('error', (error) => settle(err({ kind: 'worker', detail: error.message })));
    worker.on('exit', (code) => settle(err({ kind: 'worker', detail: `exit ${code}` })));
  });
}
