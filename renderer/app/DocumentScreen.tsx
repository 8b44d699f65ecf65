import type { ReactNode } from 'react';
import { useRef } from 'react';
import type { Agreement } from '../../shared/agreement/Agreement';
import type { EditorSession } from '../features/editor/createEditorSession';
import { NOTHING_FOUND } from '../features/findings/review/nothingFound';
import { useReviewed } from '../features/findings/review/useReviewed';
import type { OpenDocument } from '../state/documentStore';
import { useDocument } from '../state/documentStore';
import { DocumentColumns } from './DocumentColumns';
import { DocumentDialogs } from './DocumentDialogs';
import type { PackOrNot } from './PackOrNot';
import { standing } from './standing';
import { useChecking } from './useChecking';
import { useDesk } from './useDesk';
import { useNextStep } from './useNextStep';
import { useSaving } from './useSaving';
import { useSession } from './useSession';
import { useSettled } from './useSettled';

type DocumentScreenProps = {
  /** What the editor starts from. */
  readonly opened: Agreement;
  readonly document: OpenDocument;
  readonly pack: PackOrNot;
  /** Opens the form about the school. */
  readonly onChangeProfile: (session: EditorSession) => void;
};

/** The window of an open agreement: puts the editor, the checks and the file together. */
export function DocumentScreen(props: DocumentScreenProps): ReactNode {
  const { opened, document, pack, onChangeProfile } = props;
  const { agreement, documentId } = document;
  const session = useSession(opened);
  const saving = useSaving(session, documentId, opened);
  const checked = useDocument((store) => store.checked);
  useChecking(agreement, pack.ok ? pack.value : null);
  const known = useSettled(agreement, standing);
  const found = useReviewed(agreement, checked.findings);
  const course = useNextStep(agreement, found, known);
  const reviewed = found ?? NOTHING_FOUND;
  const pickerRef = useRef<HTMLInputElement>(null);
  const desk = useDesk({
    session,
    saving,
    document,
    reviewed,
    course,
    pack: pack.ok ? pack.value : null,
    pickerRef,
    onChangeProfile,
  });
  return (
    <>
      <DocumentColumns
        document={document}
        checked={checked}
        reviewed={reviewed}
        course={course}
        code={known?.code ?? null}
        desk={desk}
        saving={saving}
        pack={pack}
        pickerRef={pickerRef}
      />
      <DocumentDialogs document={document} saving={saving} desk={desk} pack={pack} />
    </>
  );
}
