import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Result } from '../../shared/result';
import { err } from '../../shared/result';
import { projectRoot } from '../resources/projectRoot';
import type { ExportFailure } from './ExportFailure';
import type { PdfProgress, PdfRequest } from './renderPdf';
import type { WorkerMessage } from './WorkerMessage';

export type ExportOptions = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: PdfProgress) => void;
};

/** A thread that prints one agreement. */
export type Printer = {
  readonly print: (
    request: PdfRequest,
    options?: ExportOptions,
  ) => Promise<Result<Uint8Array, ExportFailure>>;
  /** Ends the thread without printing. */
  readonly stop: () => void;
};

/**
 * Starts a thread that loads fonts and the PDF library while its starter still reads files. It keeps
 * no process alive that has nothing to print.
 */
export function startPrinter(): Printer {
  const worker = new Worker(path.join(projectRoot, 'out/main/pdfWorker.cjs'));
  worker.unref();
  return {
    print: (request, options = {}) => print(worker, request, options),
    stop: () => void worker.terminate(),
  };
}

function print(
  worker: Worker,
  request: PdfRequest,
  { signal, onProgress }: ExportOptions,
): Promise<Result<Uint8Array, ExportFailure>> {
  worker.ref();
  return new Promise((resolve) => {
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
    if (signal?.aborted === true) stop();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    else worker.postMessage(request);
  });
}
