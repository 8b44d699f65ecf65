import type { ReactNode } from 'react';
import { GRADES, isSchoolYear } from '../../../shared/agreement/Profile';
import { Select } from '../../ui/controls/Select';
import { TextField } from '../../ui/controls/TextField';
import { useWords } from '../../words/useWords';
import { printedYear } from '../stage/printedYear';
import { FormGroup } from './FormGroup';
import type { GroupProps } from './GroupProps';
import styles from './ProfileForm.module.css';
import { schoolYears } from './schoolYears';

type SchoolGroupProps = GroupProps & { readonly today: Date };

/** Which school, which grades, which year. */
export function SchoolGroup({ draft, change, faults, today }: SchoolGroupProps): ReactNode {
  const words = useWords();
  const grades = GRADES.map((grade) => ({ id: grade, label: grade }));
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
        <Select
          label={words('profile.grade-from')}
          options={grades}
          value={draft.gradeFrom}
          placeholder="–"
          error={
            faults.includes('grades-upside-down') ? words('profile.fault.grades-upside-down') : null
          }
          onChange={(gradeFrom) => change({ gradeFrom })}
        />
        <Select
          label={words('profile.grade-to')}
          options={grades}
          value={draft.gradeTo}
          placeholder="–"
          onChange={(gradeTo) => change({ gradeTo })}
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
    </FormGroup>
  );
}
