import type { ReactNode } from 'react';
import type { StepUse } from '../../../shared/agreement/Profile';
import { ChoiceCards } from '../../ui/controls/ChoiceCards';
import type { Option } from '../../ui/controls/Select';
import { useWords } from '../../words/useWords';
import { FormGroup } from './FormGroup';
import type { GroupProps } from './GroupProps';
import type { ProfileDraft } from './ProfileDraft';
import type { VoteDraft } from './VoteDraft';
import { voteFaults } from './VoteDraft';
import { VoteFields } from './VoteFields';

/** Whether and how the staff votes on the text: the school's own rule, never ours. */
export function VoteGroup({ draft, change, faults }: GroupProps): ReactNode {
  const words = useWords();
  const vote = draft.ballotStep;
  const changeVote = (part: Partial<VoteDraft>): void =>
    change({ ballotStep: { ...vote, ...part } } satisfies Partial<ProfileDraft>);
  const uses: readonly Option<StepUse>[] = [
    { id: 'used', label: words('profile.vote-used'), detail: words('profile.vote-used-detail') },
    {
      id: 'not-used',
      label: words('profile.vote-not-used'),
      detail: words('profile.vote-not-used-detail'),
    },
    {
      id: 'undecided',
      label: words('profile.vote-undecided'),
      detail: words('profile.vote-undecided-detail'),
    },
  ];
  return (
    <FormGroup title={words('profile.vote')} hint={words('profile.vote-hint')}>
      <ChoiceCards
        label={words('profile.vote')}
        hidesLabel
        columns="three"
        options={uses}
        value={vote.use}
        onChange={(use) => changeVote({ use })}
      />
      {vote.use === 'used' && (
        <VoteFields
          vote={vote}
          faults={faults.length > 0 ? voteFaults(vote) : []}
          change={changeVote}
        />
      )}
    </FormGroup>
  );
}
