import { Check } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import {
  Autocomplete,
  Menu as AriaMenu,
  Input,
  Keyboard,
  Label,
  MenuItem,
  MenuTrigger,
  Popover,
  SearchField,
  Text,
} from 'react-aria-components';
import { classNames } from '../classNames';
import { Icon } from '../marks/Icon';
import { findsTyped } from '../search/findsTyped';
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
  /** What a long list is searched by: names a field above it. */
  readonly search?: string;
  /** Said where the search finds nothing. */
  readonly nothing?: string;
  readonly onChoose: (id: Id) => void;
};

/** Things to do, in a list that opens under a button. */
export function Menu<Id extends string>(props: MenuProps<Id>): ReactNode {
  const { trigger, search } = props;
  return (
    <MenuTrigger>
      {trigger}
      <Popover
        className={classNames(styles['popover'], search !== undefined && styles['searched'])}
        offset={4}
        placement="bottom start"
      >
        {search === undefined ? (
          <Choices {...props} />
        ) : (
          <Autocomplete filter={findsTyped}>
            <SearchField autoFocus className={styles['search'] ?? ''}>
              <Label className={styles['searchLabel'] ?? ''}>{search}</Label>
              <Input className={styles['searchInput'] ?? ''} />
            </SearchField>
            <Choices {...props} />
          </Autocomplete>
        )}
      </Popover>
    </MenuTrigger>
  );
}

function Choices<Id extends string>(props: MenuProps<Id>): ReactNode {
  const { label, choices, selected, nothing, onChoose } = props;
  return (
    <AriaMenu
      className={styles['list'] ?? ''}
      aria-label={label}
      {...(nothing !== undefined && {
        renderEmptyState: () => <p className={styles['nothing']}>{nothing}</p>,
      })}
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
          textValue={`${choice.label} ${choice.detail ?? ''}`.trimEnd()}
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
  );
}
