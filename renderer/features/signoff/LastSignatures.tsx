import { Check, Circle } from 'lucide-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Profile, StepRule } from '../../../shared/agreement/Profile';
import type { Elections, SigningRecord } from '../../../shared/signoff/elections';
import { Button } from '../../ui/controls/Button';
import { Icon } from '../../ui/marks/Icon';
import { useWords } from '../../words/useWords';
import styles from './ElectionList.module.css';
import type { Signer } from './SignOffPanel';
import panel from './SignOffPanel.module.css';

type LastSignaturesProps = {
  readonly found: Elections;
  readonly profile: Profile;
  readonly isReadOnly: boolean;
  readonly onHandOver: (signer: Signer) => void;
};

/** The two who sign after the elections, unless the school's rule does without them. */
export function LastSignatures(props: LastSignaturesProps): ReactNode {
  const { found, profile, isReadOnly, onHandOver } = props;
  const words = useWords();
  const { principal, chapterChair } = profile.steps;
  return (
    <section aria-labelledby="signoff-after" className={panel['after']}>
      <h3 id="signoff-after" className={panel['subheading']}>
        {words('signoff.after')}
      </h3>
      <ul>
        <LastRow
          role={words('signoff.principal')}
          name={profile.principal}
          rule={principal}
          record={found.principal}
          onHandOver={isReadOnly ? null : () => onHandOver({ kind: 'principal' })}
        />
        <LastRow
          role={words('signoff.chapter-chair')}
          name={profile.chapterChair}
          rule={chapterChair}
          record={found.chapterChair}
          onHandOver={isReadOnly ? null : () => onHandOver({ kind: 'chapter-chair' })}
        />
      </ul>
    </section>
  );
}

type LastRowProps = {
  readonly role: string;
  /** "" while nobody has filled it in. */
  readonly name: string;
  readonly rule: StepRule;
  readonly record: SigningRecord | null;
  readonly onHandOver: (() => void) | null;
};

function LastRow({ role, name, rule, record, onHandOver }: LastRowProps): ReactNode {
  const words = useWords();
  const intl = useIntl();
  const who = record?.act.name ?? name;
  const day =
    record === null ? '' : intl.formatDate(record.recordedAt, { day: 'numeric', month: 'long' });
  return (
    <li className={styles['row']}>
      <Icon of={record === null ? Circle : Check} />
      <span>
        {role}
        {who !== '' && <span className={panel['who']}>{who}</span>}
        {rule.use === 'not-used' && record === null && (
          <span className={panel['who']}>{words('signoff.not-used')}</span>
        )}
      </span>
      {record !== null && (
        <span className={styles['fact']}>{words('signoff.recorded-on', { day })}</span>
      )}
      {record === null && rule.use !== 'not-used' && onHandOver !== null && (
        <Button
          size="small"
          aria-label={words('signoff.hand-over-to', { name: who === '' ? role : who })}
          onPress={onHandOver}
        >
          {words('signoff.hand-over')}
        </Button>
      )}
    </li>
  );
}
