import { History } from 'lucide-react';
import type { ReactNode } from 'react';
import type { SigningRecord } from '../../../shared/signoff/elections';
import { Icon } from '../../ui/marks/Icon';
import { useWords } from '../../words/useWords';
import { earlierVersions } from './electionRows';
import styles from './SignOffPanel.module.css';

/** Signatures that an edit has set aside: they are shown, and said to count nothing here. */
export function EarlierRecords({
  earlier,
}: {
  readonly earlier: readonly SigningRecord[];
}): ReactNode {
  const words = useWords();
  if (earlier.length === 0) return null;
  return (
    <section aria-labelledby="signoff-earlier" className={styles['after']}>
      <h3 id="signoff-earlier" className={styles['subheading']}>
        {words('signoff.earlier')}
      </h3>
      <ul className={styles['earlier']}>
        {earlierVersions(earlier).map(({ version, signatures }) => (
          <li key={version}>
            <Icon of={History} />
            <span>{words('signoff.earlier-version', { count: signatures, version })}</span>
          </li>
        ))}
      </ul>
      <p className={styles['why']}>{words('signoff.earlier-why')}</p>
    </section>
  );
}
