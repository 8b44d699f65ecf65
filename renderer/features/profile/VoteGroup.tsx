import type { ReactNode } from 'react';
import type { StepUse, VoteBase } from '../../../shared/agreement/Profile';
import { ChoiceCards } from '../../ui/controls/ChoiceCards';
import type { Option } from '../../ui/controls/Select';
import { Select } from '../../ui/controls/Select';
import { TextField } from '../../ui/controls/TextField';
import type { Words } from '../../words/useWords';
import { useWords } from '../../words/useWords';
import { FormGroup } from './FormGroup';
import type { GroupProps } from './GroupProps';
import styles from './ProfileForm.module.css';
import { ShareField } from './ShareField';

/** Whether and how the staff votes on the text: the school's own rule, never ours. */
export function VoteGroup({ draft, change, faults }: GroupProps): ReactNode {
  const words = useWords();
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
        value={draft.ballot}
        onChange={(ballot) => change({ ballot })}
      />
      {draft.ballot === 'used' && <VoteRule draft={draft} change={change} faults={faults} />}
    </FormGroup>
  );
}

function VoteRule({ draft, change, faults }: GroupProps): ReactNode {
  const words = useWords();
  const bases: readonly Option<VoteBase>[] = [
    { id: 'eligible', label: words('profile.base-eligible') },
    { id: 'cast', label: words('profile.base-cast') },
    { id: 'present', label: words('profile.base-present') },
  ];
  return (
    <>
      <ShareField
        label={words('profile.needed')}
        share={draft.needed}
        error={neededError(faults, words)}
        onChange={(needed) => change({ needed })}
      >
        <Select
          className={styles['base']}
          label={words('profile.base')}
          hidesLabel
          options={bases}
          value={draft.base}
          placeholder={words('profile.base-choose')}
          onChange={(base) => change({ base })}
        />
      </ShareField>
      <ShareField
        label={words('profile.quorum')}
        share={draft.quorum}
        error={quorumError(faults, words)}
        onChange={(quorum) => change({ quorum })}
      >
        {words('profile.quorum-of')}
      </ShareField>
      <div className={styles['half']}>
        <TextField
          label={words('profile.source')}
          value={draft.ballotSource}
          maxLength={1000}
          placeholder={words('profile.unknown')}
          onChange={(ballotSource) => change({ ballotSource })}
        />
        <TextField
          label={words('profile.voters')}
          value={draft.voters}
          maxLength={1000}
          placeholder={words('profile.unknown')}
          onChange={(voters) => change({ voters })}
        />
      </div>
    </>
  );
}

function neededError(faults: GroupProps['faults'], words: Words): string | null {
  if (faults.includes('needed-not-numbers')) return words('profile.fault.not-numbers');
  if (faults.includes('needed-more-than-all')) return words('profile.fault.more-than-all');
  return faults.includes('needed-no-base') ? words('profile.fault.no-base') : null;
}

function quorumError(faults: GroupProps['faults'], words: Words): string | null {
  if (faults.includes('quorum-not-numbers')) return words('profile.fault.not-numbers');
  return faults.includes('quorum-more-than-all') ? words('profile.fault.more-than-all') : null;
}
