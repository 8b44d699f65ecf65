import { parentPort, workerData } from 'node:worker_threads';
import type { PdfRequest } from './renderPdf';
import { renderPdf } from './renderPdf';
import type { WorkerMessage } from './WorkerMessage';

// The thread that sets and writes the pages. It is started with one request and ends after its answer.
const port = parentPort;
if (port === null) throw new Error('pdfWorker runs as a worker thread only');
const send = (message: WorkerMessage): void => port.postMessage(message);
// oxlint-disable-next-line no-unsafe-type-assertion -- exportPdf alone starts this thread
const request = workerData as PdfRequest;
send({
  kind: 'done',
  result: renderPdf(request, (progress) => send({ kind: 'progress', progress })),
});
