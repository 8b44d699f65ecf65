import type { ReactNode } from 'react';
import type { StartFacts } from '../../shared/ipc/facts/startFacts';
import { SET_PROFILE_COMMAND } from '../features/editor/commands';
import { ProfileForm } from '../features/profile/ProfileForm';
import { useDocument } from '../state/documentStore';
import { FullScreen } from '../ui/overlays/FullScreen';
import { useWords } from '../words/useWords';
import { leave } from './leave';
import { NewAgreement } from './NewAgreement';
import type { Over } from './Over';
import type { PackOrNot } from './PackOrNot';
import { Start } from './Start';

type WindowScreenProps = {
  readonly over: Extract<Over, { kind: 'start' | 'new' | 'profile' }>;
  readonly facts: StartFacts;
  readonly pack: PackOrNot;
};

/** A screen over the whole window. The document under it stays as it is. */
export function WindowScreen({ over, facts, pack }: WindowScreenProps): ReactNode {
  const words = useWords();
  const profile = useDocument((store) => store.document?.agreement.profile ?? null);
  const packEdition = pack.ok ? pack.value.cbaEdition.name : null;
  if (over.kind === 'start') {
    return (
      <FullScreen label={words('app.name')} onEscape={leave}>
        <Start facts={facts} pack={pack} onBack={leave} />
      </FullScreen>
    );
  }
  return (
    <FullScreen label={words('profile.title')} onEscape={leave}>
      {over.kind === 'new' ? (
        <NewAgreement
          source={over.source}
          templates={facts.templates.ok ? facts.templates.value : []}
          lastYear={profile}
          packEdition={packEdition}
          onBack={leave}
        />
      ) : (
        <ProfileForm
          subject={words('profile.change')}
          action={words('profile.keep')}
          before={profile}
          packEdition={packEdition}
          today={new Date()}
          onBack={leave}
          onDone={(changed) => {
            over.session.editor.dispatchCommand(SET_PROFILE_COMMAND, changed);
            leave();
          }}
        />
      )}
    </FullScreen>
  );
}
