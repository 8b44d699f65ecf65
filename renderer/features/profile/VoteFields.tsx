import type { ReactNode } from 'react';
import type { VoteBase } from '../../../shared/agreement/Profile';
import type { Option } from '../../ui/controls/Select';
import { Select } from '../../ui/controls/Select';
import { TextField } from '../../ui/controls/TextField';
import type { Words } from '../../words/useWords';
import { useWords } from '../../words/useWords';
import styles from './ProfileForm.module.css';
import { ShareField } from './ShareField';
import type { VoteDraft, VoteFault } from './VoteDraft';

type VoteFieldsProps = {
  readonly vote: VoteDraft;
  readonly faults: readonly VoteFault[];
  readonly change: (part: Partial<VoteDraft>) => void;
};

/** The rule of a vote that is taken: how many of whom, and where that is written. */
export function VoteFields({ vote, faults, change }: VoteFieldsProps): ReactNode {
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
        share={vote.needed}
        error={neededError(faults, words)}
        onChange={(needed) => change({ needed })}
      >
        <Select
          className={styles['base']}
          label={words('profile.base')}
          hidesLabel
          options={bases}
          value={vote.base}
          placeholder={words('profile.base-choose')}
          onChange={(base) => change({ base })}
        />
      </ShareField>
      <ShareField
        label={words('profile.quorum')}
        share={vote.quorum}
        error={quorumError(faults, words)}
        onChange={(quorum) => change({ quorum })}
      >
        {words('profile.quorum-of')}
      </ShareField>
      <div className={styles['half']}>
        <TextField
          label={words('profile.source')}
          value={vote.source}
          maxLength={1000}
          placeholder={words('profile.unknown')}
          onChange={(source) => change({ source })}
        />
        <TextField
          label={words('profile.voters')}
          value={vote.voters}
          maxLength={1000}
          placeholder={words('profile.unknown')}
          onChange={(voters) => change({ voters })}
        />
      </div>
    </>
  );
}

function neededError(faults: readonly VoteFault[], words: Words): string | null {
  if (faults.includes('needed-not-numbers')) return words('profile.fault.not-numbers');
  if (faults.includes('needed-more-than-all')) return words('profile.fault.more-than-all');
  return faults.includes('needed-no-base') ? words('profile.fault.no-base') : null;
}

function quorumError(faults: readonly VoteFault[], words: Words): string | null {
  if (faults.includes('quorum-not-numbers')) return words('profile.fault.not-numbers');
  return faults.includes('quorum-more-than-all') ? words('profile.fault.more-than-all') : null;
}
