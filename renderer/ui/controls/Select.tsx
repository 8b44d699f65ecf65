import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
} from 'react-aria-components';
import { classNames } from '../classNames';
import { Icon } from '../marks/Icon';
import popover from '../overlays/Popover.module.css';
import styles from './Field.module.css';
import { FieldMessage } from './FieldMessage';

export type Option<Id extends string> = {
  readonly id: Id;
  readonly label: string;
  readonly detail?: string;
  /** The language its words are in, where that is not the window's. */
  readonly language?: string;
};

type SelectProps<Id extends string> = {
  readonly label: string;
  /** Whether the label is only read aloud, where words around the field say it already. */
  readonly hidesLabel?: boolean;
  readonly hint?: string;
  readonly error?: string | null;
  readonly options: readonly Option<Id>[];
  /** null until somebody chooses: nothing is preset. */
  readonly value: Id | null;
  readonly placeholder: string;
  readonly className?: string | undefined;
  readonly onChange: (value: Id) => void;
};

/** One of several, in a list that opens. */
export function Select<Id extends string>({
  label,
  hidesLabel = false,
  hint,
  error = null,
  options,
  value,
  placeholder,
  className,
  onChange,
}: SelectProps<Id>): ReactNode {
  const choose = (key: unknown): void => {
    const chosen = options.find(({ id }) => id === key);
    if (chosen !== undefined) onChange(chosen.id);
  };
  return (
    <AriaSelect
      value={value}
      onChange={choose}
      placeholder={placeholder}
      isInvalid={error !== null}
      className={classNames(styles['field'], hidesLabel && styles['bare'], className)}
      {...(hidesLabel && { 'aria-label': label })}
    >
      {!hidesLabel && <Label className={styles['label'] ?? ''}>{label}</Label>}
      {hint !== undefined && (
        <Text slot="description" className={styles['hint'] ?? ''}>
          {hint}
        </Text>
      )}
      <Button className={classNames(styles['input'], styles['trigger'])}>
        <SelectValue className={styles['value'] ?? ''} />
        <span className={styles['chevron']}>
          <Icon of={ChevronDown} size="small" />
        </span>
      </Button>
      <FieldMessage error={error} />
      <Popover className={popover['popover'] ?? ''} offset={4}>
        <ListBox className={popover['list'] ?? ''} items={options}>
          {(option) => <Choice option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

function Choice<Id extends string>({ option }: { readonly option: Option<Id> }): ReactNode {
  return (
    <ListBoxItem id={option.id} textValue={option.label} className={popover['item'] ?? ''}>
      {({ isSelected }) => (
        <>
          <span className={popover['tick']}>{isSelected && <Icon of={Check} size="small" />}</span>
          <Text slot="label" className={popover['text'] ?? ''}>
            {option.label}
          </Text>
          {option.detail !== undefined && (
            <Text slot="description" className={popover['detail'] ?? ''}>
              {option.detail}
            </Text>
          )}
        </>
      )}
    </ListBoxItem>
  );
}
