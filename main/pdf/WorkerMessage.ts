import type { Result } from '../../shared/result';
import type { ExportFailure } from './ExportFailure';
import type { PdfProgress } from './renderPdf';

/** What the thread that prints says to the one that asked. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly progress: PdfProgress }
  | { readonly kind: 'done'; readonly result: Result<Uint8Array, ExportFailure> };
