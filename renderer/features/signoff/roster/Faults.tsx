import type { ReactNode } from 'react';
import { SeverityMark } from '../../../ui/marks/SeverityMark';
import { useWords } from '../../../words/useWords';
import styles from './RosterDialog.module.css';

/** A table of a hundred bad rows has one mistake, not a hundred. */
const MOST_SHOWN = 8;

/** What keeps the list from being one, read aloud as soon as it is known. */
export function Faults({ faults }: { readonly faults: readonly string[] }): ReactNode {
  const words = useWords();
  const more = faults.length - MOST_SHOWN;
  return (
    <div role="alert">
      {faults.length > 0 && (
        <div className={styles['faults']}>
          <SeverityMark severity="caution">
            {words('signoff.roster.faults', { count: faults.length })}
          </SeverityMark>
          <ul>
            {faults.slice(0, MOST_SHOWN).map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
          {more > 0 && <p>{words('signoff.roster.more-faults', { count: more })}</p>}
        </div>
      )}
    </div>
  );
}
