import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { RulePack } from '../../shared/cba/RulePack';
import { checkSummary } from '../../shared/check/review/checkSummary';
import { CheckSummaryScreen } from '../features/findings/review/summary/CheckSummaryScreen';
import { sha256 } from '../platform/sha256';
import type { OpenDocument } from '../state/documentStore';
import { useDocument } from '../state/documentStore';
import { FullScreen } from '../ui/overlays/FullScreen';
import { useWords } from '../words/useWords';
import type { Desk } from './useDesk';
import { NOTHING } from './useDesk';

type SummaryScreenProps = {
  readonly document: OpenDocument;
  readonly desk: Desk;
  readonly pack: RulePack;
};

/** What was checked and how it stands, over the document. */
export function SummaryScreen({ document, desk, pack }: SummaryScreenProps): ReactNode {
  const words = useWords();
  const { agreement } = document;
  const { findings, at, state } = useDocument((store) => store.checked);
  const summary = useMemo(
    () => (findings === null ? null : checkSummary({ agreement, findings, pack }, sha256)),
    [agreement, findings, pack],
  );
  const close = (): void => desk.ask(NOTHING);
  if (summary === null || at === null) return null;
  return (
    <FullScreen label={words('summary.title')} onEscape={close}>
      <CheckSummaryScreen
        agreement={agreement}
        summary={summary}
        checkedAt={at}
        isBrokenDown={state === 'broken-down'}
        onShow={(finding) => {
          close();
          // The screen gives the focus back when it closes; the text takes it after that.
          requestAnimationFrame(() => desk.reveal(finding));
        }}
        onExport={() => desk.ask({ kind: 'export', agreement })}
        onClose={close}
      />
    </FullScreen>
  );
}
