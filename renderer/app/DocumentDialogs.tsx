import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { invoke } from '../platform/bridge';
import type { OpenDocument } from '../state/documentStore';
import { useDocument } from '../state/documentStore';
import { ChangedOnDiskDialog } from '../features/status/ChangedOnDiskDialog';
import { SaveFailureDialog } from '../features/status/SaveFailureDialog';
import { UnsavedDialog } from '../features/status/UnsavedDialog';
import { catchFocus } from './catchFocus';
import { LibraryScreen } from './LibraryScreen';
import type { PackOrNot } from './PackOrNot';
import { PdfScreens } from './PdfScreens';
import { ReplaceScreen } from './ReplaceScreen';
import { SigningScreens } from './SigningScreens';
import { SummaryScreen } from './SummaryScreen';
import type { Desk } from './useDesk';
import { NOTHING } from './useDesk';
import type { Saving } from './useSaving';

type DocumentDialogsProps = {
  readonly document: OpenDocument;
  readonly saving: Saving;
  readonly desk: Desk;
  readonly pack: PackOrNot;
};

/** What lies over an open document, one thing at a time. */
export function DocumentDialogs({ document, saving, desk, pack }: DocumentDialogsProps): ReactNode {
  const { asked } = desk;
  useCaughtFocus(asked.kind === 'nothing');
  switch (asked.kind) {
    case 'nothing':
      return null;
    case 'save-failed':
      return <SaveFailed failure={asked.failure} document={document} desk={desk} />;
    case 'removed':
      return <SaveFailed failure={{ kind: 'removed' }} document={document} desk={desk} />;
    case 'changed-on-disk':
      return <ChangedOnDisk readable={asked.readable} document={document} desk={desk} />;
    case 'close':
      return <Unsaved reason={asked.reason} document={document} desk={desk} />;
    case 'library':
      return (
        <LibraryScreen
          agreement={asked.agreement}
          desk={desk}
          pack={pack}
          isReadOnly={document.access === 'read-only'}
        />
      );
    case 'summary':
      return pack.ok ? <SummaryScreen document={document} desk={desk} pack={pack.value} /> : null;
    case 'replace':
      return (
        <ReplaceScreen
          finding={asked.finding}
          agreement={asked.agreement}
          desk={desk}
          pack={pack}
        />
      );
    case 'roster':
    case 'signing':
      return <SigningScreens asked={asked} document={document} saving={saving} desk={desk} />;
    case 'preview':
    case 'export':
      return <PdfScreens asked={asked} document={document} desk={desk} hasPack={pack.ok} />;
  }
}

/** One screen may follow another, and what opened the last of them be gone with the one before it. */
function useCaughtFocus(isNothing: boolean): void {
  const wasNothing = useRef(true);
  useEffect(() => {
    if (isNothing && !wasNothing.current) catchFocus();
    wasNothing.current = isNothing;
  }, [isNothing]);
}

type PartProps = Pick<DocumentDialogsProps, 'document' | 'desk'>;
type SaveFailedProps = PartProps & Pick<Parameters<typeof SaveFailureDialog>[0], 'failure'>;

function SaveFailed({ failure, document, desk }: SaveFailedProps): ReactNode {
  const close = (): void => desk.ask(NOTHING);
  return (
    <SaveFailureDialog
      failure={failure}
      onSaveElsewhere={() => {
        close();
        void desk.save('elsewhere');
      }}
      onTryAgain={() => {
        close();
        void desk.save('same-place');
      }}
      onTakeTheirs={() => {
        close();
        void takeTheirs(document);
      }}
      onClose={close}
    />
  );
}

type ChangedProps = PartProps & { readonly readable: boolean };

function ChangedOnDisk({ readable, document, desk }: ChangedProps): ReactNode {
  const close = (): void => desk.ask(NOTHING);
  return (
    <ChangedOnDiskDialog
      name={document.name ?? ''}
      readable={readable}
      hasUnsaved={document.saveState.kind !== 'saved'}
      onTakeTheirs={() => {
        close();
        void takeTheirs(document);
      }}
      onSaveCopy={() => {
        close();
        void desk.save('elsewhere');
      }}
      onClose={close}
    />
  );
}

type UnsavedProps = PartProps & { readonly reason: 'close' | 'quit' };

function Unsaved({ reason, document, desk }: UnsavedProps): ReactNode {
  const { documentId } = document;
  const answer = (what: 'close' | 'discard' | 'stay'): void => {
    desk.ask(NOTHING);
    void invoke('document:close', { documentId, answer: what });
  };
  const saveAndClose = async (): Promise<void> => {
    desk.ask(NOTHING);
    const end = await desk.save('same-place');
    // A save that did not come about says so itself; the window stays, and quitting is called off.
    await invoke('document:close', { documentId, answer: end === 'saved' ? 'close' : 'stay' });
  };
  return (
    <UnsavedDialog
      name={document.name}
      reason={reason}
      onStay={() => answer('stay')}
      onDiscard={() => answer('discard')}
      onSave={() => void saveAndClose()}
    />
  );
}

async function takeTheirs({ documentId }: OpenDocument): Promise<void> {
  const loaded = await invoke('document:reload', { documentId });
  const store = useDocument.getState();
  if (loaded.ok) store.open(loaded.value);
  else store.failed({ kind: 'conflict', readable: false });
}
