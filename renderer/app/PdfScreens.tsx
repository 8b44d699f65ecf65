import type { ReactNode } from 'react';
import { Suspense, useState } from 'react';
import type { PrintCopy } from '../../shared/print/PrintCopy';
import { NOTHING_FOUND } from '../features/findings/review/nothingFound';
import { OpenWarning } from '../features/findings/review/summary/OpenWarning';
import { useReviewed } from '../features/findings/review/useReviewed';
import { ExportDialog } from '../features/preview/ExportDialog';
import { usePdfProgress } from '../features/preview/usePdfProgress';
import { invoke } from '../platform/bridge';
import type { OpenDocument } from '../state/documentStore';
import { useDocument } from '../state/documentStore';
import { FullScreen } from '../ui/overlays/FullScreen';
import { showToast } from '../ui/overlays/Toasts';
import { useWords } from '../words/useWords';
import type { Asked } from './Asked';
import { LazyPreviewScreen } from './lazyPreview';
import { Opening } from './Opening';
import type { Desk } from './useDesk';
import { NOTHING } from './useDesk';

type PdfScreensProps = {
  readonly asked: Extract<Asked, { kind: 'preview' | 'export' }>;
  readonly document: OpenDocument;
  readonly desk: Desk;
  /** Without rules nothing was checked, and there is nothing to sum up. */
  readonly hasPack: boolean;
};

/** The real pages, and the way to a file of them. */
export function PdfScreens({ asked, document, desk, hasPack }: PdfScreensProps): ReactNode {
  const words = useWords();
  const [isRunning, setIsRunning] = useState(false);
  const { documentId } = document;
  const { agreement } = asked;
  const progress = usePdfProgress(documentId, isRunning);
  const { findings, state } = useDocument((store) => store.checked);
  const reviewed = useReviewed(document.agreement, findings) ?? NOTHING_FOUND;
  const close = (): void => desk.ask(NOTHING);
  const stop = (): void => void invoke('pdf:cancel', { documentId });
  const running = async <Made,>(making: Promise<Made>): Promise<Made> => {
    setIsRunning(true);
    const made = await making;
    setIsRunning(false);
    return made;
  };
  const request = (copy: PrintCopy) => ({ documentId, agreement, copy });

  if (asked.kind === 'preview') {
    return (
      <FullScreen label={words('keys.preview')} onEscape={close}>
        <Suspense fallback={<Opening />}>
          <LazyPreviewScreen
            make={async (copy) => running(invoke('pdf:preview', request(copy)))}
            stop={stop}
            progress={progress}
            onExport={() => desk.ask({ kind: 'export', agreement })}
            onClose={close}
          />
        </Suspense>
      </FullScreen>
    );
  }
  return (
    <ExportDialog
      warning={(copy) => (
        <OpenWarning
          copy={copy}
          reviewed={reviewed}
          isBrokenDown={state === 'broken-down'}
          onSummary={hasPack ? () => desk.ask({ kind: 'summary' }) : null}
        />
      )}
      progress={progress}
      run={async (copy) => running(invoke('pdf:export', request(copy)))}
      stop={stop}
      onExported={(name) => {
        close();
        showToast(words('saving.exported', { name }), words('common.ok'));
      }}
      onClose={close}
    />
  );
}
