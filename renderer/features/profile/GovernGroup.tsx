import type { ReactNode } from 'react';
import { ChoiceCards } from '../../ui/controls/ChoiceCards';
import type { Option } from '../../ui/controls/Select';
import { TextField } from '../../ui/controls/TextField';
import { useWords } from '../../words/useWords';
import { FormGroup } from './FormGroup';
import type { GroupProps } from './GroupProps';
import type { ProfileDraft } from './ProfileDraft';
import styles from './ProfileForm.module.css';

type GovernGroupProps = Omit<GroupProps, 'faults'> & {
  /** The edition that the rules of this app were made from, or null without rules. */
  readonly packEdition: string | null;
};

/** The agreement the school was founded under, and the edition of the contract it departs from. */
export function GovernGroup({ draft, change, packEdition }: GovernGroupProps): ReactNode {
  const words = useWords();
  const arrangements: readonly Option<ProfileDraft['arrangement']>[] = [
    {
      id: 'belmont-2007',
      label: words('profile.belmont-2007'),
      detail: words('profile.belmont-2007-date'),
    },
    { id: 'la-2009', label: words('profile.la-2009'), detail: words('profile.la-2009-date') },
    {
      id: 'la-lssei-2011',
      label: words('profile.la-lssei-2011'),
      detail: words('profile.la-lssei-2011-date'),
    },
    {
      id: 'unknown',
      label: words('profile.arrangement-unknown'),
      detail: words('profile.arrangement-unknown-detail'),
    },
  ];
  return (
    <FormGroup title={words('profile.govern')} hint={words('profile.govern-hint')}>
      <ChoiceCards
        label={words('profile.arrangement')}
        hidesLabel
        options={arrangements}
        value={draft.arrangement}
        onChange={(arrangement) => change({ arrangement })}
      />
      <TextField
        className={styles['edition']}
        label={words('profile.edition')}
        {...(packEdition !== null && {
          hint: words('profile.edition-hint', { edition: packEdition }),
        })}
        value={draft.cbaEdition}
        maxLength={300}
        placeholder={words('profile.unknown')}
        onChange={(cbaEdition) => change({ cbaEdition })}
      />
    </FormGroup>
  );
}
