import type { ReactNode } from 'react';
import type { Arrangement } from '../../../shared/agreement/Profile';
import { ChoiceCards } from '../../ui/controls/ChoiceCards';
import type { Option } from '../../ui/controls/Select';
import { TextField } from '../../ui/controls/TextField';
import { useWords } from '../../words/useWords';
import { FormGroup, GroupError } from './FormGroup';
import type { GroupProps } from './GroupProps';
import styles from './ProfileForm.module.css';

type GovernGroupProps = GroupProps & {
  /** The edition that the rules of this app were made from, or null without rules. */
  readonly packEdition: string | null;
};

/** The agreement the school was founded under, and the edition of the contract it departs from. */
export function GovernGroup({ draft, change, faults, packEdition }: GovernGroupProps): ReactNode {
  const words = useWords();
  const arrangements: readonly Option<Arrangement>[] = [
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
  ];
  return (
    <FormGroup title={words('profile.govern')} hint={words('profile.govern-hint')}>
      <div {...(faults.includes('no-arrangement') && { 'data-fault': true })}>
        <ChoiceCards
          label={words('profile.arrangement')}
          hidesLabel
          columns="three"
          options={arrangements}
          value={draft.arrangement}
          onChange={(arrangement) => change({ arrangement })}
        />
        {faults.includes('no-arrangement') && (
          <GroupError>{words('profile.fault.no-arrangement')}</GroupError>
        )}
      </div>
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
