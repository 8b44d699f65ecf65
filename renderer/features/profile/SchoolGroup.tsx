import type { ReactNode } from 'react';
import { isSchoolYear } from '../../../shared/agreement/Profile';
import { Select } from '../../ui/controls/Select';
import { TextField } from '../../ui/controls/TextField';
import { useWords } from '../../words/useWords';
import { printedYear } from '../stage/printedYear';
import { FormGroup } from './FormGroup';
import { GradeSpans } from './GradeSpans';
import type { GroupProps } from './GroupProps';
import styles from './ProfileForm.module.css';
import { schoolYears } from './schoolYears';

type SchoolGroupProps = GroupProps & { readonly today: Date };

/** Which school, which grades, which year. */
export function SchoolGroup({ draft, change, faults, today }: SchoolGroupProps): ReactNode {
  const words = useWords();
  const chosen =
    draft.schoolYear !== null && isSchoolYear(draft.schoolYear) ? draft.schoolYear : null;
  const years = schoolYears(today, chosen).map((id) => ({ id, label: printedYear(id) }));
  return (
    <FormGroup title={words('profile.school')}>
      <div className={styles['school']}>
        <TextField
          label={words('profile.school-name')}
          value={draft.school}
          maxLength={300}
          placeholder={words('profile.unknown')}
          autoFocus
          onChange={(school) => change({ school })}
        />
        <TextField
          label={words('profile.location-code')}
          value={draft.locationCode}
          maxLength={40}
          placeholder={words('profile.unknown')}
          onChange={(locationCode) => change({ locationCode })}
        />
        <Select
          label={words('profile.year')}
          options={years}
          value={chosen}
          placeholder={words('profile.choose')}
          error={faults.includes('no-year') ? words('profile.fault.no-year') : null}
          onChange={(schoolYear) => change({ schoolYear })}
        />
      </div>
      <GradeSpans draft={draft} change={change} faults={faults} />
    </FormGroup>
  );
}
