import { useMemo, useState } from 'react';
import type { SigningAct } from '../../../../shared/agreement/Body';
import type { SigningProposal } from '../../../../shared/signoff/proposeSigning';
import { proposeSigning } from '../../../../shared/signoff/proposeSigning';
import { nameKey, tidyName } from '../../../../shared/signoff/roster/nameKey';
import { signingStatement } from '../../../../shared/signoff/signingStatement';
import { useWords } from '../../../words/useWords';
import { proposalRefusalWords } from '../../failures/recordFactWords';
import type { Choice } from './ElectionChoice';
import type { SigningScreenProps } from './SigningScreen';

/** Where a person stands in signing. */
export type SignState = {
  readonly choice: Choice | null;
  /** What would be recorded; null until a member has chosen. */
  readonly act: SigningAct | null;
  /** To the letter what would be recorded; null until a member has chosen. */
  readonly statement: string | null;
  readonly name: string;
  /** What keeps the name from being taken, as a sentence; null when nothing does. */
  readonly fault: string | null;
  /** Why nothing was recorded, as a sentence. */
  readonly refusal: string | null;
  readonly isRecording: boolean;
  readonly choose: (choice: Choice) => void;
  readonly setName: (name: string) => void;
  readonly submit: () => void;
};

type UseSigning = SigningScreenProps & { readonly onRecorded: (name: string) => void };

/** Holds a choice and a name until both are there; then records the proposal that was shown. */
export function useSigning(options: UseSigning): SignState {
  const { agreement, signer, record, onRecorded } = options;
  const words = useWords();
  const [choice, setChoice] = useState<Choice | null>(null);
  const [name, setName] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isRecording, setIsRecording] = useState(false);

  const act = signer.kind === 'member' ? choice : signer.kind;
  const fault = useNameFault(options, name, act);
  // A member's own name from the list; the other two are who they type that they are.
  const signingName = signer.kind === 'member' ? signer.person.name : tidyName(name);
  const statement = useMemo(
    () => (act === null ? null : signingStatement(agreement, act, signingName)),
    [agreement, act, signingName],
  );

  async function recordProposal(proposal: SigningProposal): Promise<void> {
    setIsRecording(true);
    setRefusal(null);
    const refused = await record(proposal);
    setIsRecording(false);
    if (refused === null) onRecorded(proposal.act.name);
    else setRefusal(refused);
  }

  function submit(): void {
    if (isRecording) return;
    if (act === null) {
      setRefusal(words('signoff.sign.missing-choice'));
      return;
    }
    setRefusal(null);
    const proposed = proposeSigning(agreement, { act, name }, options.sha256);
    if (!proposed.ok || fault !== null) return;
    void recordProposal(proposed.value);
  }

  return {
    choice,
    act,
    statement,
    name,
    fault,
    refusal,
    isRecording,
    choose: (chosen) => {
      setChoice(chosen);
      setRefusal(null);
    },
    setName,
    submit,
  };
}

/** The name must be the one the laptop was handed to: signing for a neighbour is a slip to catch. */
function useNameFault(
  { agreement, signer, sha256 }: UseSigning,
  name: string,
  act: SigningAct | null,
): string | null {
  const words = useWords();
  if (tidyName(name) === '') return words('signoff.sign.missing-name');
  if (signer.kind === 'member' && nameKey(name) !== nameKey(signer.person.name)) {
    return words('signoff.sign.other-name', { name: signer.person.name });
  }
  const proposed = act === null ? null : proposeSigning(agreement, { act, name }, sha256);
  return proposed === null || proposed.ok ? null : proposalRefusalWords(proposed.error, words);
}
