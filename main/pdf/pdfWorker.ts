import { parentPort } from 'node:worker_threads';
import { face } from './fonts/Face';
import type { PdfRequest } from './renderPdf';
import { renderPdf } from './renderPdf';
import type { WorkerMessage } from './WorkerMessage';

// The thread that sets and writes the pages. It is sent one request and ends after its answer; what
// every page needs is loaded before the request comes.
const port = parentPort;
if (port === null) throw new Error('pdfWorker runs as a worker thread only');
const send = (message: WorkerMessage): void => port.postMessage(message);

port.once('message', (request: PdfRequest) => {
  const result = renderPdf(request, (progress) => send({ kind: 'progress', progress }));
  send({ kind: 'done', result });
});
// Shaping a word is what makes a font read its tables.
face('serif').shape('Agreement', 'proportional');
face('serif-semibold').shape('Agreement', 'proportional');
face('sans').shape('Page 1', 'tabular');
