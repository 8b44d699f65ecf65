import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Agreement } from '../../shared/agreement/Agreement';
import type { Edit } from '../../shared/agreement/edits/Edit';
import type { ClauseId } from '../../shared/agreement/ids';
import { numbering } from '../../shared/agreement/numbering/numbering';
import { newRandomId } from '../features/editor/newRandomId';
import { templateFactWords } from '../features/failures/openFactWords';
import { LibraryDialog } from '../features/library/LibraryDialog';
import { showToast } from '../ui/overlays/Toasts';
import { useWords } from '../words/useWords';
import type { PackOrNot } from './PackOrNot';
import type { Desk } from './useDesk';
import { NOTHING } from './useDesk';
import { undoIfLast } from './undoIfLast';
import { useLibraryTopics } from './useLibraryTopics';
import { useProtected } from './useProtected';

type LibraryScreenProps = {
  /** As it stood when the library was opened: nothing changes it while somebody chooses. */
  readonly agreement: Agreement;
  readonly desk: Desk;
  readonly pack: PackOrNot;
  readonly isReadOnly: boolean;
};

/** The clause library over an open document. */
export function LibraryScreen({
  agreement,
  desk,
  pack,
  isReadOnly,
}: LibraryScreenProps): ReactNode {
  const words = useWords();
  const [language, setLanguage] = useState(agreement.language);
  const topics = useLibraryTopics(language);
  const isProtected = useProtected(pack);
  const close = (): void => desk.ask(NOTHING);
  const insert = (edits: readonly Edit[], clause: ClauseId): void => {
    close();
    const done = desk.session.apply(...edits);
    if (!done.ok) return;
    const number = numbering(done.value.sections).clauses.get(clause) ?? '';
    showToast(words('library.inserted', { number }), words('common.undo'), () => {
      if (!undoIfLast(desk.session, done.value))
        showToast(words('common.not-undone'), words('common.ok'));
    });
    desk.goTo({ kind: 'clause', id: clause });
  };
  return (
    <LibraryDialog
      agreement={agreement}
      caret={desk.place}
      language={language}
      topics={topics?.ok === true ? topics.value : null}
      failure={topics?.ok === false ? templateFactWords(topics.error, words) : null}
      isReadOnly={isReadOnly}
      newId={newRandomId}
      isProtected={isProtected}
      onLanguage={setLanguage}
      onInsert={insert}
      onClose={close}
    />
  );
}
