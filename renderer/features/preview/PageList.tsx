import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { useWords } from '../../words/useWords';
import styles from './PageList.module.css';
import { PageSheet } from './PageSheet';

type PageListProps = {
  readonly pdf: PDFDocumentProxy;
  readonly size: { readonly width: number; readonly height: number };
  readonly current: number;
  readonly onChoose: (page: number) => void;
};

/** Width of a small page in CSS pixels. */
const SMALL_PIXELS = 84;

/** Every page, small, to go to one at once. */
export function PageList({ pdf, size, current, onChoose }: PageListProps): ReactNode {
  const words = useWords();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.children[current - 1]?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return (
    <nav aria-label={words('preview.pages')} className={styles['nav']}>
      <ol ref={list}>
        {numbers.map((number) => (
          <li key={number}>
            <button
              type="button"
              className={styles['page']}
              aria-label={words('preview.page', { page: number })}
              aria-current={number === current ? 'page' : undefined}
              onClick={() => onChoose(number)}
            >
              <PageSheet
                pdf={pdf}
                number={number}
                label=""
                size={size}
                scale={SMALL_PIXELS / size.width}
                isReadAloud={false}
              />
              <span className={styles['number']}>{number}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
