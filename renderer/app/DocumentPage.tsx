import type { ReactNode } from 'react';
import { useRef } from 'react';
import type { Finding } from '../../shared/check/Finding';
import { Editor } from '../features/editor/Editor';
import { FindBar } from '../features/editor/find/FindBar';
import { EmptyWays } from '../features/start/EmptyWays';
import type { OpenDocument } from '../state/documentStore';
import { DocumentNotices } from './DocumentNotices';
import styles from './DocumentPage.module.css';
import { FindingLeader } from './FindingLeader';
import type { PackOrNot } from './PackOrNot';
import type { Desk } from './useDesk';
import { useProtected } from './useProtected';
import type { Saving } from './useSaving';
import { useWindow } from './windowStore';

type DocumentPageProps = {
  readonly document: OpenDocument;
  readonly desk: Desk;
  readonly saving: Saving;
  readonly findings: readonly Finding[];
  readonly checkedAt: Date | null;
  readonly pack: PackOrNot;
  /** Whether no word is written yet. */
  readonly isEmpty: boolean;
};

/** The column in the middle: notices, the find bar, and the sheet on its desk. */
export function DocumentPage(props: DocumentPageProps): ReactNode {
  const { document, desk, saving, findings, checkedAt, pack, isEmpty } = props;
  const { session } = desk;
  const show = useWindow((store) => store.show);
  const view = useRef<HTMLDivElement>(null);
  return (
    <div className={styles['page']}>
      <DocumentNotices document={document} onSaveCopy={() => void desk.save('elsewhere')} />
      {desk.isFinding && <FindBar session={session} onClose={desk.closeFind} />}
      <div ref={view} className={styles['desk']}>
        <Editor
          session={session}
          language={document.agreement.language}
          isReadOnly={document.access === 'read-only'}
          findings={findings}
          checkedAt={checkedAt}
          activeFinding={desk.steps.current}
          isProtected={useProtected(pack)}
          onChange={saving.take}
          onPlace={desk.setPlace}
          onOpenFindings={desk.openFindingsOf}
          onAsk={desk.answerText}
        />
        {isEmpty && document.access === 'read-write' && (
          <EmptyWays
            onWrite={() => session.editor.focus()}
            onTemplate={() => show({ kind: 'new', source: { kind: 'template', name: null } })}
            onWord={() => show({ kind: 'import', importId: null })}
          />
        )}
      </div>
      <FindingLeader desk={desk} view={view} />
    </div>
  );
}
