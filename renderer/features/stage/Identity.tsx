import type { ReactNode } from 'react';
import type { Profile } from '../../../shared/agreement/Profile';
import { classNames } from '../../ui/classNames';
import { AppMark } from '../../ui/marks/AppMark';
import { useWords } from '../../words/useWords';
import styles from './Identity.module.css';
import { printedYear } from './printedYear';

type IdentityProps = { readonly profile: Pick<Profile, 'school' | 'schoolYear'> };

/** Letters of a name that fit on one line; a longer one is set smaller, on as many as it needs. */
const ONE_LINE = 26;
const TWO_LINES = 60;

/** Whose agreement the window holds. A name is never cut. */
export function Identity({ profile: { school, schoolYear } }: IdentityProps): ReactNode {
  const words = useWords();
  const name = school === '' ? words('identity.no-school') : school;
  return (
    <div className={styles['identity']}>
      <AppMark />
      <div className={styles['words']}>
        <h1 className={classNames(styles['school'], name.length > ONE_LINE && styles['long'])}>
          {name}
        </h1>
        {name.length <= TWO_LINES && (
          <span className={styles['year']}>
            {words('identity.paper', { year: printedYear(schoolYear) })}
          </span>
        )}
      </div>
    </div>
  );
}
