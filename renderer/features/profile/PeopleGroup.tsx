import type { ReactNode } from 'react';
import { TextField } from '../../ui/controls/TextField';
import { useWords } from '../../words/useWords';
import { FormGroup } from './FormGroup';
import type { GroupProps } from './GroupProps';
import styles from './ProfileForm.module.css';

/** Who leads, represents and governs. Their names stand in the text where it asks for them. */
export function PeopleGroup({ draft, change }: GroupProps): ReactNode {
  const words = useWords();
  const unknown = words('profile.unknown');
  return (
    <FormGroup title={words('profile.people')} hint={words('profile.people-hint')}>
      <div className={styles['half']}>
        <TextField
          label={words('profile.principal')}
          value={draft.principal}
          maxLength={300}
          placeholder={unknown}
          onChange={(principal) => change({ principal })}
        />
        <TextField
          label={words('profile.chapter-chair')}
          value={draft.chapterChair}
          maxLength={300}
          placeholder={unknown}
          onChange={(chapterChair) => change({ chapterChair })}
        />
      </div>
      <TextField
        label={words('profile.council')}
        value={draft.council}
        maxLength={300}
        placeholder={unknown}
        onChange={(council) => change({ council })}
      />
    </FormGroup>
  );
}
