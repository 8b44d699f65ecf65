import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import { Icon } from '../marks/Icon';
import styles from './Checkbox.module.css';

type CheckboxProps = {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
};

/** Something that is so, or is not. */
export function Checkbox({ children, isSelected, onChange }: CheckboxProps): ReactNode {
  return (
    <AriaCheckbox isSelected={isSelected} onChange={onChange} className={styles['checkbox'] ?? ''}>
      <span className={styles['box']} aria-hidden="true">
        {isSelected && <Icon of={Check} size="small" />}
      </span>
      <span>{children}</span>
    </AriaCheckbox>
  );
}
