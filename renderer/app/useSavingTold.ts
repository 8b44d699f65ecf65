import { useCallback, useEffect } from 'react';
import { invoke, on } from '../platform/bridge';
import type { OpenDocument } from '../state/documentStore';
import { useDocument } from '../state/documentStore';
import { showToast } from '../ui/overlays/Toasts';
import { useWords } from '../words/useWords';
import type { Asked } from './Asked';
import type { Saving, SaveEnd } from './useSaving';

export type TellingSave = (where: 'same-place' | 'elsewhere') => Promise<SaveEnd>;

/** Saves, and tells when that did not work. A save that worked is told by the status bar alone. */
export function useTellingSave(saving: Saving, ask: (asked: Asked) => void): TellingSave {
  const words = useWords();
  return useCallback(
    async (where) => {
      const end = await saving.save(where);
      if (typeof end !== 'string') ask({ kind: 'save-failed', failure: end });
      else if (end === 'saved' && where === 'elsewhere') {
        const name = useDocument.getState().document?.name ?? '';
        showToast(words('saving.saved', { name }), words('common.ok'));
      }
      return end;
    },
    [saving, ask, words],
  );
}

/** Listens to what others do to the file, and to the wish to close. */
export function useFileEvents(
  { documentId }: Pick<OpenDocument, 'documentId'>,
  saving: Saving,
  ask: (asked: Asked) => void,
): void {
  useEffect(
    () =>
      on('document:changed-on-disk', ({ readable }) => ask({ kind: 'changed-on-disk', readable })),
    [ask],
  );
  useEffect(() => on('document:removed', () => ask({ kind: 'removed' })), [ask]);
  useEffect(() => {
    const close = async (reason: 'close' | 'quit'): Promise<void> => {
      saving.settle();
      const closed = await invoke('document:close', { documentId, answer: 'close' });
      if (!closed.ok) ask({ kind: 'close', reason });
    };
    return on('close:asked', ({ reason }) => void close(reason));
  }, [documentId, saving, ask]);
}
