import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { printPages } from './printPages';

/** Pages on their way to the printer. */
type Printing = {
  /** The page being made ready; null when none is. */
  readonly page: number | null;
  /** Addresses of pictures that are ready for the printer. */
  readonly pictures: readonly string[];
  readonly start: () => void;
  readonly stop: () => void;
  readonly done: () => void;
};

export function usePrinting(pdf: PDFDocumentProxy): Printing {
  const [page, setPage] = useState<number | null>(null);
  const [pictures, setPictures] = useState<readonly string[]>([]);
  const isWanted = useRef(false);

  useEffect(() => {
    return () => {
      isWanted.current = false;
    };
  }, [pdf]);

  async function prepare(): Promise<void> {
    isWanted.current = true;
    const ready = await printPages(pdf, (number) => {
      if (isWanted.current) setPage(number);
      return isWanted.current;
    });
    setPage(null);
    setPictures(ready);
  }

  return {
    page,
    pictures,
    start: () => {
      prepare().catch(() => setPage(null));
    },
    stop: () => {
      isWanted.current = false;
      setPage(null);
    },
    done: () => setPictures([]),
  };
}
