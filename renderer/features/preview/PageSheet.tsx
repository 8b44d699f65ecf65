import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { VisuallyHidden } from 'react-aria-components';
import { drawPage } from './drawPage';
import styles from './PageSheet.module.css';
import { useIsNear } from './useIsNear';

type PageSheetProps = {
  readonly pdf: PDFDocumentProxy;
  /** Counts from 1. */
  readonly number: number;
  readonly label: string;
  readonly size: { readonly width: number; readonly height: number };
  /** CSS pixels a point. */
  readonly scale: number;
  /** Whether its words are there for a screen reader; once is enough for a page shown twice. */
  readonly isReadAloud: boolean;
};

/** One page. It is drawn while it is in sight or nearly so, and let go of when it is far. */
export function PageSheet(props: PageSheetProps): ReactNode {
  const { pdf, number, label, size, scale, isReadAloud } = props;
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const isNear = useIsNear(frame);
  const [text, setText] = useState('');

  useEffect(() => {
    if (!isNear) return undefined;
    let stop: (() => void) | null = null;
    let isWanted = true;
    const show = async (): Promise<void> => {
      const page = await pdf.getPage(number);
      if (!isWanted || canvas.current === null) return;
      const drawing = drawPage(page, canvas.current, scale * devicePixelRatio);
      stop = drawing.stop;
      await drawing.done;
      if (isReadAloud && isWanted) setText(await wordsOf(page));
    };
    show().catch(() => undefined);
    return () => {
      isWanted = false;
      stop?.();
    };
  }, [pdf, number, scale, isNear, isReadAloud]);

  const style = { width: size.width * scale, height: size.height * scale };
  return (
    <div ref={frame} className={styles['sheet']} style={style}>
      {isNear && (
        <canvas
          ref={canvas}
          className={styles['canvas']}
          {...(isReadAloud ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
        />
      )}
      {isReadAloud && text !== '' && <VisuallyHidden>{text}</VisuallyHidden>}
    </div>
  );
}

async function wordsOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items
    .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
    .join('');
}
