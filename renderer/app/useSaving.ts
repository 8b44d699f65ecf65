import { useCallback, useEffect, useMemo } from 'react';
import type { Agreement } from '../../shared/agreement/Agreement';
import type { SavedFacts, SaveFact } from '../../shared/ipc/facts/documentFacts';
import type { DocumentId } from '../../shared/ipc/handles';
import type { EditorSession } from '../features/editor/createEditorSession';
import { invoke, on } from '../platform/bridge';
import { createKeeper } from '../state/createKeeper';
import { useDocument } from '../state/documentStore';

/** How a save ended: in the file, called off in the dialog, or refused. */
export type SaveEnd = 'saved' | 'cancelled' | SaveFact;

export type Saving = {
  readonly save: (where: 'same-place' | 'elsewhere') => Promise<SaveEnd>;
  /** Reads the editor now, and hands what is new to the journal. */
  readonly settle: () => Agreement;
  /** Takes over what the editor told. */
  readonly take: (body: Agreement) => void;
  /** Takes over an agreement that main saved with a new record in it. */
  readonly recorded: (agreement: Agreement, file: SavedFacts) => void;
};

/** Keeps every edit in the journal, and writes the file when somebody asks for it. */
export function useSaving(
  session: EditorSession,
  documentId: DocumentId,
  opened: Agreement,
): Saving {
  const keeper = useMemo(() => createKeeper({ documentId, opened, invoke }), [documentId, opened]);

  const take = useCallback(
    (body: Agreement) => {
      const { document, edited } = useDocument.getState();
      // The editor tells a moment late, and a save may have read it meanwhile: that is no new edit.
      if (document !== null && !isNews(body, document.agreement)) return;
      const agreement = edited(body);
      if (agreement !== null) keeper.keep(agreement);
    },
    [keeper],
  );

  const settle = useCallback(() => {
    const body = session.read();
    take(body);
    return useDocument.getState().document?.agreement ?? body;
  }, [session, take]);

  const save = useCallback(
    async (where: 'same-place' | 'elsewhere'): Promise<SaveEnd> => {
      const agreement = settle();
      const store = useDocument.getState();
      store.saving();
      keeper.follow(agreement);
      const channel = where === 'same-place' ? 'document:save' : 'document:save-as';
      const saved = await invoke(channel, { documentId, agreement });
      if (!saved.ok) {
        store.failed(saved.error);
        return saved.error;
      }
      if (saved.value.kind === 'cancelled') {
        store.stillUnsaved();
        return 'cancelled';
      }
      store.saved(agreement, saved.value.file);
      return 'saved';
    },
    [documentId, keeper, settle],
  );

  const recorded = useCallback(
    (agreement: Agreement, file: SavedFacts) => {
      keeper.follow(agreement);
      useDocument.getState().recorded(agreement, file);
      const now = useDocument.getState().document?.agreement;
      if (now !== undefined) keeper.keep(now);
    },
    [keeper],
  );

  useLastMoment(settle);
  useEffect(
    () => on('journal:failed', ({ failure }) => useDocument.getState().keepingFailed(failure)),
    [],
  );
  useEffect(() => on('journal:kept', () => useDocument.getState().keepingFailed(null)), []);
  return useMemo(() => ({ save, settle, take, recorded }), [save, settle, take, recorded]);
}

function isNews(body: Agreement, known: Agreement): boolean {
  return (
    body.sections !== known.sections ||
    body.profile !== known.profile ||
    body.reviews !== known.reviews ||
    body.language !== known.language
  );
}

/** A window that is put aside or closed hands over what the next quarter of a second would have. */
function useLastMoment(settle: () => void): void {
  useEffect(() => {
    window.addEventListener('blur', settle);
    window.addEventListener('pagehide', settle);
    return () => {
      window.removeEventListener('blur', settle);
      window.removeEventListener('pagehide', settle);
    };
  }, [settle]);
}
