import type { ReactNode } from 'react';
import { useWords } from '../../words/useWords';
import type { ElectionRow } from './electionRows';
import styles from './Tally.module.css';

/** How many have chosen, how many have not, how many there are: the sum of the first two. */
export function Tally({ rows }: { readonly rows: readonly ElectionRow[] }): ReactNode {
  const words = useWords();
  const recorded = rows.filter(({ state }) => state.kind === 'recorded').length;
  return (
    <dl className={styles['tally']} aria-label={words('signoff.tally')}>
      <div>
        <dd>{recorded}</dd>
        <dt>{words('signoff.recorded')}</dt>
      </div>
      <div>
        <dd>{rows.length - recorded}</dd>
        <dt>{words('signoff.waiting')}</dt>
      </div>
      <div>
        <dd>{rows.length}</dd>
        <dt>{words('signoff.members')}</dt>
      </div>
    </dl>
  );
}
