import type { ReactNode } from 'react';
import { useState } from 'react';
import type { PdfExported, PdfExportFact } from '../../../shared/ipc/facts/pdfFacts';
import type { PrintCopy } from '../../../shared/print/PrintCopy';
import type { Result } from '../../../shared/result';
import { Button } from '../../ui/controls/Button';
import { ChoiceCards } from '../../ui/controls/ChoiceCards';
import { Progress } from '../../ui/marks/Progress';
import { SeverityShape } from '../../ui/marks/SeverityShape';
import { Dialog } from '../../ui/overlays/Dialog';
import { useWords } from '../../words/useWords';
import { pdfFactWords } from '../failures/pdfFactWords';
import styles from './ExportDialog.module.css';
import type { PdfProgress } from './PreviewScreen';
import { useCopyOptions } from './useCopyOptions';

export type ExportDialogProps = {
  /** What is still open, as it matters for that copy: told, and never in the way. */
  readonly warning: (copy: PrintCopy | null) => ReactNode;
  readonly progress: PdfProgress | null;
  /** Asks for a place, sets the pages and writes them there. */
  readonly run: (copy: PrintCopy) => Promise<Result<PdfExported, PdfExportFact>>;
  readonly stop: () => void;
  /** Told the name of the file. */
  readonly onExported: (name: string) => void;
  readonly onClose: () => void;
};

/** Asks whom the PDF is for, tells what is open, exports, and can be stopped. */
export function ExportDialog(props: ExportDialogProps): ReactNode {
  const { warning, progress, run, stop, onExported, onClose } = props;
  const words = useWords();
  const options = useCopyOptions();
  const [copy, setCopy] = useState<PrintCopy | null>(null);
  const [isRunning, setIsRunning] = useState(false);
  const [fact, setFact] = useState<PdfExportFact | null>(null);

  async function go(chosen: PrintCopy): Promise<void> {
    setIsRunning(true);
    setFact(null);
    const answer = await run(chosen);
    setIsRunning(false);
    if (!answer.ok) setFact(answer.error);
    else if (answer.value.kind === 'exported') onExported(answer.value.name);
  }

  const answers = isRunning ? (
    <Button onPress={stop}>{words('preview.stop')}</Button>
  ) : (
    <>
      <Button onPress={onClose}>{words('common.cancel')}</Button>
      <Button
        variant="filled"
        isDisabled={copy === null}
        onPress={() => {
          if (copy !== null) void go(copy);
        }}
      >
        {words('preview.export-go')}
      </Button>
    </>
  );
  return (
    <Dialog
      title={words('preview.export-title')}
      answers={answers}
      kind={isRunning ? 'alert' : 'plain'}
      onClose={() => (isRunning ? stop() : onClose())}
    >
      {isRunning ? (
        <Running progress={progress} />
      ) : (
        <div className={styles['ask']}>
          <Told fact={fact} />
          {warning(copy)}
          <ChoiceCards
            label={words('preview.export-which')}
            options={options}
            columns="one"
            value={copy}
            onChange={setCopy}
          />
          <p className={styles['safe']}>{words('preview.export-safe')}</p>
        </div>
      )}
    </Dialog>
  );
}

function Running({ progress }: { readonly progress: PdfProgress | null }): ReactNode {
  const words = useWords();
  return progress === null ? (
    <Progress label={words('preview.setting')} share={null} />
  ) : (
    <Progress
      label={words('preview.setting-page', { page: progress.page, pages: progress.pages })}
      share={progress.page / progress.pages}
    />
  );
}

/** Why the last try failed. */
function Told({ fact }: { readonly fact: PdfExportFact | null }): ReactNode {
  const words = useWords();
  return (
    <div role="alert">
      {fact !== null && fact.kind !== 'stopped' && (
        <p className={styles['told']}>
          <SeverityShape severity="caution" />
          <span>{pdfFactWords(fact, words)}</span>
        </p>
      )}
    </div>
  );
}
