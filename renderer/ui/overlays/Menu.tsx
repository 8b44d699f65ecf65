import { Check } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import {
  Menu as AriaMenu,
  Keyboard,
  MenuItem,
  MenuTrigger,
  Popover,
  Text,
} from 'react-aria-components';
import { Icon } from '../marks/Icon';
import styles from './Popover.module.css';

type MenuChoice<Id extends string> = {
  readonly id: Id;
  readonly label: string;
  readonly detail?: string;
  readonly keys?: string;
  readonly isDisabled?: boolean;
};

type MenuProps<Id extends string> = {
  readonly label: string;
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly choices: readonly MenuChoice<Id>[];
  /** Given where the menu chooses one of several states. */
  readonly selected?: Id;
  readonly onChoose: (id: Id) => void;
};

/** Things to do, in a list that opens under a button. */
export function Menu<Id extends string>({
  label,
  trigger,
  choices,
  selected,
  onChoose,
}: MenuProps<Id>): ReactNode {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles['popover'] ?? ''} offset={4} placement="bottom start">
        <AriaMenu
          className={styles['list'] ?? ''}
          aria-label={label}
          {...(selected !== undefined && {
            selectionMode: 'single' as const,
            disallowEmptySelection: true,
            selectedKeys: [selected],
          })}
        >
          {choices.map((choice) => (
            <MenuItem
              key={choice.id}
              id={choice.id}
              textValue={choice.label}
              isDisabled={choice.isDisabled ?? false}
              className={styles['item'] ?? ''}
              onAction={() => onChoose(choice.id)}
            >
              {choice.id === selected && (
                <span className={styles['tick']}>
                  <Icon of={Check} size="small" />
                </span>
              )}
              <Text slot="label" className={styles['text'] ?? ''}>
                {choice.label}
              </Text>
              {choice.detail !== undefined && (
                <Text slot="description" className={styles['detail'] ?? ''}>
                  {choice.detail}
                </Text>
              )}
              {choice.keys !== undefined && (
                <Keyboard className={styles['keys'] ?? ''}>{choice.keys}</Keyboard>
              )}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
