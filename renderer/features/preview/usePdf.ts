import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { openPdf } from './openPdf';

/** A PDF on its way into the window. */
type ShownPdf =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly pdf: PDFDocumentProxy }
  | { readonly kind: 'cannot-show' };

/** Opens a PDF for as long as it is shown. */
export function usePdf(bytes: Uint8Array): ShownPdf {
  const [shown, setShown] = useState<ShownPdf>({ kind: 'opening' });
  useEffect(() => {
    let isWanted = true;
    let close: (() => void) | null = null;
    setShown({ kind: 'opening' });
    const open = async (): Promise<void> => {
      const opened = await openPdf(bytes);
      close = opened.close;
      if (isWanted) setShown({ kind: 'open', pdf: opened.pdf });
      else opened.close();
    };
    open().catch(() => {
      if (isWanted) setShown({ kind: 'cannot-show' });
    });
    return () => {
      isWanted = false;
      close?.();
    };
  }, [bytes]);
  return shown;
}
