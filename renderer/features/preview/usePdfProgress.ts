import { useEffect, useState } from 'react';
import type { DocumentId } from '../../../shared/ipc/handles';
import { on } from '../../platform/bridge';
import type { PdfProgress } from './PreviewScreen';

/**
 * How far the pages of a document have come that are being set now.
 *
 * @param isRunning null again whenever nothing runs, so that the next run starts at nothing.
 */
export function usePdfProgress(documentId: DocumentId, isRunning: boolean): PdfProgress | null {
  const [progress, setProgress] = useState<PdfProgress | null>(null);
  useEffect(() => {
    setProgress(null);
    if (!isRunning) return undefined;
    return on('pdf:progress', (event) => {
      if (event.documentId === documentId) setProgress({ page: event.page, pages: event.pages });
    });
  }, [documentId, isRunning]);
  return progress;
}
