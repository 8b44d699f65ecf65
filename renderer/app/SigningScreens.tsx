import type { ReactNode } from 'react';
import { useEffect } from 'react';
import type { Agreement } from '../../shared/agreement/Agreement';
import type { RecordFact, Recorded } from '../../shared/ipc/facts/signingFacts';
import type { Result } from '../../shared/result';
import { newRandomId } from '../features/editor/newRandomId';
import { recordFactWords } from '../features/failures/recordFactWords';
import { RosterDialog } from '../features/signoff/roster/RosterDialog';
import { SigningScreen } from '../features/signoff/sign/SigningScreen';
import { invoke } from '../platform/bridge';
import { sha256 } from '../platform/sha256';
import type { OpenDocument } from '../state/documentStore';
import { FullScreen } from '../ui/overlays/FullScreen';
import type { Words } from '../words/useWords';
import { useWords } from '../words/useWords';
import type { Asked } from './Asked';
import type { Desk } from './useDesk';
import { NOTHING } from './useDesk';
import type { Saving } from './useSaving';
import { useWindow } from './windowStore';

type SigningScreensProps = {
  readonly asked: Extract<Asked, { kind: 'roster' | 'signing' }>;
  readonly document: OpenDocument;
  readonly saving: Saving;
  readonly desk: Desk;
};

/** The staff list, and the screen on which one person signs. What is recorded is saved at once. */
export function SigningScreens({ asked, document, saving, desk }: SigningScreensProps): ReactNode {
  const words = useWords();
  const { documentId } = document;
  const close = (): void => desk.ask(NOTHING);
  const take = taking(saving, words);
  if (asked.kind === 'roster') {
    return (
      <RosterDialog
        roster={document.agreement.roster}
        newId={newRandomId}
        readTable={async (current) =>
          invoke('roster:read-table', { documentId, roster: [...current] })
        }
        record={async (roster) =>
          take(
            await invoke('roster:record', {
              documentId,
              agreement: saving.settle(),
              roster: [...roster],
            }),
          )
        }
        onClose={close}
      />
    );
  }
  return (
    <FullScreen label={words('frame.sign-off')}>
      <HeldWindow />
      <SigningScreen
        agreement={asked.agreement}
        signer={asked.signer}
        sha256={sha256}
        record={async (proposal) =>
          take(await invoke('sign:record', { documentId, agreement: asked.agreement, proposal }))
        }
        onClose={close}
      />
    </FullScreen>
  );
}

/** Takes over what was recorded; says why when nothing was. */
function taking(
  saving: { readonly recorded: (agreement: Agreement, file: SavedFile) => void },
  words: Words,
): (recorded: Result<Recorded, RecordFact>) => string | null {
  return (recorded) => {
    if (!recorded.ok) return recordFactWords(recorded.error, words);
    if (recorded.value.kind === 'cancelled') return words('saving.record-cancelled');
    saving.recorded(recorded.value.agreement, recorded.value.file);
    return null;
  };
}

type SavedFile = Extract<Recorded, { kind: 'recorded' }>['file'];

/** While somebody signs, nothing of the menu leads away from the screen. */
function HeldWindow(): null {
  const hold = useWindow((store) => store.hold);
  useEffect(() => {
    hold(true);
    return () => hold(false);
  }, [hold]);
  return null;
}
