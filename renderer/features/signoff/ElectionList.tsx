import { Check, Circle } from 'lucide-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../../ui/controls/Button';
import { Icon } from '../../ui/marks/Icon';
import { SeverityShape } from '../../ui/marks/SeverityShape';
import { useWords } from '../../words/useWords';
import styles from './ElectionList.module.css';
import type { ElectionRow } from './electionRows';
import type { Signer } from './SignOffPanel';

type ElectionListProps = {
  readonly rows: readonly ElectionRow[];
  readonly isReadOnly: boolean;
  readonly onHandOver: (signer: Signer) => void;
};

/** One row for each member: recorded, or a button to hand the laptop over. */
export function ElectionList({ rows, isReadOnly, onHandOver }: ElectionListProps): ReactNode {
  const words = useWords();
  return (
    <ul className={styles['names']} aria-label={words('signoff.stage.elections')}>
      {rows.map((row) => (
        <NameRow
          key={row.person.id}
          row={row}
          isReadOnly={isReadOnly}
          onHandOver={() => onHandOver({ kind: 'member', person: row.person })}
        />
      ))}
    </ul>
  );
}

type NameRowProps = {
  readonly row: ElectionRow;
  readonly isReadOnly: boolean;
  readonly onHandOver: () => void;
};

function NameRow({ row: { person, state }, isReadOnly, onHandOver }: NameRowProps): ReactNode {
  const words = useWords();
  const intl = useIntl();
  const { name } = person;
  if (state.kind === 'recorded') {
    const day = intl.formatDate(state.at, { day: 'numeric', month: 'long' });
    return (
      <li className={styles['row']}>
        <Icon of={Check} />
        <span>{name}</span>
        <span className={styles['fact']}>{words('signoff.recorded-on', { day })}</span>
      </li>
    );
  }
  return (
    <li className={`${styles['row'] ?? ''} ${styles['wait'] ?? ''}`}>
      {state.kind === 'disputed' ? <SeverityShape severity="caution" /> : <Icon of={Circle} />}
      <span>
        {name}
        {state.kind === 'disputed' && (
          <span className={styles['disputed']}>{words('signoff.disputed', { name })}</span>
        )}
      </span>
      {!isReadOnly && (
        <Button
          size="small"
          aria-label={words('signoff.hand-over-to', { name })}
          onPress={onHandOver}
        >
          {words(state.kind === 'disputed' ? 'signoff.decide-again' : 'signoff.hand-over')}
        </Button>
      )}
    </li>
  );
}
