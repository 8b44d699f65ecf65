import type { ReactNode } from 'react';
import type { OpenFact } from '../../shared/ipc/facts/documentFacts';
import type { Recovery, StartFacts } from '../../shared/ipc/facts/startFacts';
import type { DocumentId } from '../../shared/ipc/handles';
import { openFactWords } from '../features/failures/openFactWords';
import { KeysDialog } from '../features/frame/KeysDialog';
import { VerdictDialog } from '../features/signoff/verify/VerdictDialog';
import { RecoveryDialog } from '../features/status/RecoveryDialog';
import { useWords } from '../words/useWords';
import { AboutDialog } from './AboutDialog';
import { FailureDialog } from './FailureDialog';
import { checkCopy, letGo, openHanded, restore } from './flows';
import { leave } from './leave';
import type { Over } from './Over';
import type { PackOrNot } from './PackOrNot';
import { RulePacksScreen } from './RulePacksScreen';
import { WindowScreen } from './WindowScreen';

type WindowOverlaysProps = {
  readonly over: Over;
  readonly facts: StartFacts;
  readonly pack: PackOrNot;
  readonly documentId: DocumentId | null;
};

/** What lies over the window: screens for something new, and dialogs that no document asks. */
export function WindowOverlays(props: WindowOverlaysProps): ReactNode {
  const { over, facts, pack, documentId } = props;
  switch (over.kind) {
    case 'nothing':
    case 'import':
      return null;
    case 'start':
    case 'new':
    case 'profile':
      return <WindowScreen over={over} facts={facts} pack={pack} />;
    case 'recovery':
      return <Recovering recovery={over.recovery} />;
    case 'open-failed':
      return <OpenFailed fact={over.fact} />;
    case 'verdict':
      return (
        <VerdictDialog
          found={over.found}
          onOpen={(handedId) => {
            leave();
            void openHanded(handedId);
          }}
          onAnother={() => void checkCopy(null)}
          onClose={leave}
        />
      );
    case 'packs':
      return <RulePacksScreen pack={pack} documentId={documentId} />;
    case 'keys':
      return <KeysDialog onClose={leave} />;
    case 'about':
      return <AboutDialog about={facts.about} onClose={leave} />;
  }
}

function Recovering({ recovery }: { readonly recovery: Recovery }): ReactNode {
  const { recoveryId } = recovery;
  return (
    <RecoveryDialog
      recovery={recovery}
      onRestore={() => {
        leave();
        void restore(recoveryId);
      }}
      onLetGo={() => {
        leave();
        void letGo(recoveryId);
      }}
      onLater={leave}
    />
  );
}

function OpenFailed({ fact }: { readonly fact: OpenFact }): ReactNode {
  const words = useWords();
  const name = 'name' in fact ? fact.name : '';
  return (
    <FailureDialog
      title={
        name === '' ? words('failure.open.title') : words('failure.open.title-named', { name })
      }
      text={openFactWords(fact, words)}
      onClose={leave}
    />
  );
}
