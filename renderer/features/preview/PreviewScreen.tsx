import type { ReactNode } from 'react';
import { useEffect, useEffectEvent, useState } from 'react';
import type { PdfFact } from '../../../shared/ipc/facts/pdfFacts';
import type { PrintCopy } from '../../../shared/print/PrintCopy';
import type { Result } from '../../../shared/result';
import { Button } from '../../ui/controls/Button';
import { Progress } from '../../ui/marks/Progress';
import { useWords } from '../../words/useWords';
import { pdfFactWords } from '../failures/pdfFactWords';
import { Pages } from './Pages';
import { PreviewHeader } from './PreviewHeader';
import styles from './PreviewScreen.module.css';

/** How far the pages that are being set have come. */
export type PdfProgress = { readonly page: number; readonly pages: number };

type PreviewScreenProps = {
  /** Sets the pages of one copy. */
  readonly make: (copy: PrintCopy) => Promise<Result<Uint8Array, PdfFact>>;
  readonly stop: () => void;
  /** null before the first page. */
  readonly progress: PdfProgress | null;
  /** Opens the export dialog. */
  readonly onExport: () => void;
  readonly onClose: () => void;
};

type Made =
  | { readonly kind: 'setting' }
  | { readonly kind: 'made'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly fact: PdfFact };

/** The real pages, exactly as they are exported and printed. Fills the window. */
export function PreviewScreen(props: PreviewScreenProps): ReactNode {
  const { onExport, onClose } = props;
  const [copy, setCopy] = useState<PrintCopy>('staff');
  const { made, again } = useMade(props, copy);
  return (
    <div className={styles['screen']}>
      <PreviewHeader copy={copy} onCopy={setCopy} onExport={onExport} onClose={onClose} />
      {made.kind === 'made' && <Pages bytes={made.bytes} />}
      {made.kind === 'setting' && <Setting {...props} />}
      {made.kind === 'failed' && <NoPages fact={made.fact} onAgain={again} />}
    </div>
  );
}

function useMade(
  { make, stop }: PreviewScreenProps,
  copy: PrintCopy,
): { readonly made: Made; readonly again: () => void } {
  const [made, setMade] = useState<Made>({ kind: 'setting' });
  const [tries, setTries] = useState(0);
  // Pages are set once for each copy and try, however often the window draws itself meanwhile.
  const makePages = useEffectEvent(make);
  const stopPages = useEffectEvent(stop);
  useEffect(() => {
    let isWanted = true;
    let isSetting = true;
    setMade({ kind: 'setting' });
    const set = async (): Promise<void> => {
      const answer = await makePages(copy);
      isSetting = false;
      if (!isWanted) return;
      setMade(
        answer.ok ? { kind: 'made', bytes: answer.value } : { kind: 'failed', fact: answer.error },
      );
    };
    void set();
    return () => {
      isWanted = false;
      if (isSetting) stopPages();
    };
  }, [copy, tries]);
  return { made, again: () => setTries(tries + 1) };
}

function Setting({ progress, stop }: PreviewScreenProps): ReactNode {
  const words = useWords();
  const label =
    progress === null
      ? words('preview.setting')
      : words('preview.setting-page', { page: progress.page, pages: progress.pages });
  return (
    <div className={styles['wait']}>
      <Progress label={label} share={progress === null ? null : progress.page / progress.pages} />
      <Button onPress={stop}>{words('preview.stop')}</Button>
    </div>
  );
}

type NoPagesProps = { readonly fact: PdfFact; readonly onAgain: () => void };

function NoPages({ fact, onAgain }: NoPagesProps): ReactNode {
  const words = useWords();
  return (
    <div role="alert" className={styles['wait']}>
      <h2 className={styles['heading']}>{words('preview.no-pages')}</h2>
      <p>{pdfFactWords(fact, words)}</p>
      <Button onPress={onAgain}>{words('preview.again')}</Button>
    </div>
  );
}
