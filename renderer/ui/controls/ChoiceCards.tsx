import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { classNames } from '../classNames';
import styles from './ChoiceCards.module.css';
import type { Option } from './Select';

type ChoiceCardsProps<Id extends string> = {
  readonly label: string;
  readonly hidesLabel?: boolean;
  readonly options: readonly Option<Id>[];
  /** null until somebody chooses: nothing is preset. */
  readonly value: Id | null;
  readonly columns?: 'one' | 'two' | 'three';
  readonly onChange: (value: Id) => void;
};

/** One of a few, all in sight, each with a line about it. */
export function ChoiceCards<Id extends string>({
  label,
  hidesLabel = false,
  options,
  value,
  columns = 'two',
  onChange,
}: ChoiceCardsProps<Id>): ReactNode {
  const choose = (id: string): void => {
    const chosen = options.find((option) => option.id === id);
    if (chosen !== undefined) onChange(chosen.id);
  };
  return (
    <RadioGroup
      value={value}
      onChange={choose}
      className={styles['group'] ?? ''}
      {...(hidesLabel && { 'aria-label': label })}
    >
      {!hidesLabel && <Label className={styles['label'] ?? ''}>{label}</Label>}
      <div className={classNames(styles['cards'], columns !== 'two' && styles[columns])}>
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className={styles['card'] ?? ''}>
            <span className={styles['dot']} aria-hidden="true" />
            <span className={styles['words']} lang={option.language}>
              <span className={styles['name']}>{option.label}</span>
              {option.detail !== undefined && (
                <span className={styles['detail']}>{option.detail}</span>
              )}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
