import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { invoke, on } from '../platform/bridge';
import { useDocument } from '../state/documentStore';
import { usePreferences } from '../state/preferences';
import { showToast, Toasts } from '../ui/overlays/Toasts';
import type { Words } from '../words/useWords';
import { useWords } from '../words/useWords';
import { DocumentScreen } from './DocumentScreen';
import { checkCopy, openFile, startNextYear } from './flows';
import { DropTarget } from './DropTarget';
import { Importing } from './Importing';
import { isPending } from './PackOrNot';
import { Opening } from './Opening';
import { Start } from './Start';
import type { MenuDoings } from './useMenu';
import { useMenu } from './useMenu';
import { WindowOverlays } from './WindowOverlays';
import { useWindow } from './windowStore';

/** One window: an agreement, or the start screen, and what lies over either. */
export function AppWindow(): ReactNode {
  const words = useWords();
  const { facts, pack, over, isHeld, show, begin, refresh } = useWindow();
  const { document, opened } = useDocument();
  useEffect(() => void begin(), [begin]);
  usePackOfDocument(document?.documentId ?? null);
  useEffect(
    () =>
      on('preferences:changed', ({ preferences }) => usePreferences.getState().take(preferences)),
    [],
  );
  const doings: MenuDoings = {
    start: () => {
      if (document === null) return;
      show({ kind: 'start' });
      void refresh();
    },
    new: () => show({ kind: 'new', source: { kind: 'template', name: null } }),
    open: () => void openFile(null),
    import: () => show({ kind: 'import', importId: null }),
    verify: () => void checkCopy(null),
    'next-year': () => void startNextYear(),
    'show-keys': () => show({ kind: 'keys' }),
    'rule-packs': () => show({ kind: 'packs' }),
    about: () => show({ kind: 'about' }),
  };
  useMenu(isHeld ? waiting(doings, words) : doings);

  // The first screen names what the rules protect.
  if (facts === null || (document === null && isPending(pack))) return <Opening />;
  return (
    <>
      {document === null || opened === null ? (
        <Start facts={facts} pack={pack} />
      ) : (
        <DocumentScreen
          // Another document, or the same one loaded anew, is another editor with its own undo.
          key={opened.turn}
          opened={opened.agreement}
          document={document}
          pack={pack}
          onChangeProfile={(session) => show({ kind: 'profile', session })}
        />
      )}
      <WindowOverlays
        over={over}
        facts={facts}
        pack={pack}
        documentId={document?.documentId ?? null}
      />
      <Importing />
      <DropTarget />
      <Toasts label={words('frame.messages')} />
    </>
  );
}

/** The same commands, each of which only says that it waits until the signing screen is closed. */
function waiting(doings: MenuDoings, words: Words): MenuDoings {
  const wait = (): void => showToast(words('signoff.sign.waits'), words('common.ok'));
  return Object.fromEntries(Object.keys(doings).map((command) => [command, wait]));
}

/** Another agreement may be checked under another pack. */
function usePackOfDocument(documentId: string | null): void {
  const before = useRef(documentId);
  useEffect(() => {
    if (before.current === documentId) return;
    const isFirst = before.current === null && useWindow.getState().facts === null;
    before.current = documentId;
    // The window begins by asking for the pack itself.
    if (isFirst) return;
    void (async () => useWindow.getState().takePack(await invoke('check:pack', undefined)))();
  }, [documentId]);
}
