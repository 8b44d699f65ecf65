import { ChevronDown, ChevronUp, Printer, ZoomIn, ZoomOut } from 'lucide-react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { ReactNode } from 'react';
import { Toolbar } from 'react-aria-components';
import { Button } from '../../ui/controls/Button';
import { ToolButton } from '../../ui/controls/ToolButton';
import { Icon } from '../../ui/marks/Icon';
import { useWords } from '../../words/useWords';
import styles from './Pages.module.css';
import { PrintSheets } from './PrintSheets';
import type { PagesState } from './usePages';
import { usePrinting } from './usePrinting';

type PageToolsProps = { readonly pdf: PDFDocumentProxy; readonly pages: PagesState };

/** Page, zoom, print. */
export function PageTools({ pdf, pages }: PageToolsProps): ReactNode {
  const words = useWords();
  return (
    <div className={styles['tools']}>
      <Toolbar aria-label={words('preview.pages')} className={styles['group'] ?? ''}>
        <ToolButton
          label={words('preview.previous-page')}
          icon={<Icon of={ChevronUp} />}
          isDisabled={pages.current <= 1}
          onPress={() => pages.goTo(pages.current - 1)}
        />
        <ToolButton
          label={words('preview.next-page')}
          icon={<Icon of={ChevronDown} />}
          isDisabled={pages.current >= pages.count}
          onPress={() => pages.goTo(pages.current + 1)}
        />
        <span role="status" className={styles['position']}>
          {words('preview.page-of', { page: pages.current, pages: pages.count })}
        </span>
      </Toolbar>
      <Toolbar aria-label={words('preview.zoom')} className={styles['group'] ?? ''}>
        <ToolButton
          label={words('preview.zoom-out')}
          keys="−"
          icon={<Icon of={ZoomOut} />}
          onPress={() => pages.zoomBy(-1)}
        />
        <span className={styles['percent']}>
          {words('preview.zoom-percent', { percent: pages.percent })}
        </span>
        <ToolButton
          label={words('preview.zoom-in')}
          keys="+"
          icon={<Icon of={ZoomIn} />}
          onPress={() => pages.zoomBy(1)}
        />
        <Button size="small" isDisabled={pages.isFit} onPress={pages.fit}>
          {words('preview.zoom-fit')}
        </Button>
      </Toolbar>
      <PrintTool pdf={pdf} count={pages.count} />
    </div>
  );
}

type PrintToolProps = { readonly pdf: PDFDocumentProxy; readonly count: number };

/** Prints what is shown; while pages are made ready it says which, and can be stopped. */
function PrintTool({ pdf, count }: PrintToolProps): ReactNode {
  const words = useWords();
  const printing = usePrinting(pdf);
  return (
    <>
      <div className={styles['print']}>
        {printing.page !== null && (
          <span role="status">
            {words('preview.preparing-print', { page: printing.page, pages: count })}
          </span>
        )}
        <Button size="small" onPress={printing.page === null ? printing.start : printing.stop}>
          <Icon of={Printer} size="small" />
          {words(printing.page === null ? 'preview.print' : 'preview.stop')}
        </Button>
      </div>
      {printing.pictures.length > 0 && (
        <PrintSheets
          pictures={printing.pictures}
          print={() => globalThis.print()}
          onDone={printing.done}
        />
      )}
    </>
  );
}
