import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../words/useWords';
import { PageList } from './PageList';
import { PageSheet } from './PageSheet';
import { PageTools } from './PageTools';
import styles from './Pages.module.css';
import screen from './PreviewScreen.module.css';
import { usePages } from './usePages';
import { usePdf } from './usePdf';

/** Opens a PDF and shows its pages. */
export function Pages({ bytes }: { readonly bytes: Uint8Array }): ReactNode {
  const words = useWords();
  const shown = usePdf(bytes);
  switch (shown.kind) {
    case 'opening':
      return <p className={screen['wait']}>{words('preview.setting')}</p>;
    case 'cannot-show':
      return (
        <p role="alert" className={screen['wait']}>
          {words('preview.cannot-show')}
        </p>
      );
    case 'open':
      return <OpenPages pdf={shown.pdf} />;
  }
}

/** Letter paper, until the first page says otherwise. */
const LETTER = { width: 612, height: 792 };

function OpenPages({ pdf }: { readonly pdf: PDFDocumentProxy }): ReactNode {
  const words = useWords();
  const desk = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState(LETTER);
  const pages = usePages(desk, size.width, pdf.numPages);
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);

  useEffect(() => {
    pdf
      .getPage(1)
      .then((page) => setSize(page.getViewport({ scale: 1 })))
      .catch(() => undefined);
  }, [pdf]);

  const turn = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = {
      ArrowLeft: () => pages.goTo(pages.current - 1),
      ArrowRight: () => pages.goTo(pages.current + 1),
      '+': () => pages.zoomBy(1),
      '-': () => pages.zoomBy(-1),
      '0': pages.fit,
    }[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };

  return (
    <div className={styles['viewer']}>
      <PageTools pdf={pdf} pages={pages} />
      <PageList pdf={pdf} size={size} current={pages.current} onChoose={pages.goTo} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions -- long pages are scrolled and turned with the keys */}
      <main
        ref={desk}
        className={styles['desk']}
        tabIndex={0}
        aria-label={words('preview.title')}
        onScroll={pages.onScroll}
        onKeyDown={turn}
      >
        {numbers.map((number) => (
          <PageSheet
            key={number}
            pdf={pdf}
            number={number}
            label={words('preview.page-of', { page: number, pages: pdf.numPages })}
            size={size}
            scale={pages.scale}
            isReadAloud
          />
        ))}
      </main>
    </div>
  );
}
