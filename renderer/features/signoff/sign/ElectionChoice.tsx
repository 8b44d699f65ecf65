import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useWords } from '../../../words/useWords';
import styles from './ElectionChoice.module.css';

export type Choice = 'elect' | 'decline';

type ElectionChoiceProps = {
  readonly year: string;
  readonly value: Choice | null;
  readonly onChange: (choice: Choice) => void;
};

/** Two answers of one weight: the same size, the same type, neither of them preset. */
export function ElectionChoice({ year, value, onChange }: ElectionChoiceProps): ReactNode {
  const words = useWords();
  return (
    <RadioGroup
      value={value}
      onChange={(id) => onChange(id === 'elect' ? 'elect' : 'decline')}
      className={styles['group'] ?? ''}
    >
      <Label className={styles['question'] ?? ''}>{words('signoff.sign.question', { year })}</Label>
      <Radio value="elect" className={styles['choice'] ?? ''}>
        <span className={styles['dot']} aria-hidden="true" />
        <span className={styles['name']}>{words('signoff.sign.elect')}</span>
        <span className={styles['why']}>{words('signoff.sign.elect-why', { year })}</span>
      </Radio>
      <Radio value="decline" className={styles['choice'] ?? ''}>
        <span className={styles['dot']} aria-hidden="true" />
        <span className={styles['name']}>{words('signoff.sign.decline')}</span>
        <span className={styles['why']}>{words('signoff.sign.decline-why')}</span>
      </Radio>
    </RadioGroup>
  );
}
