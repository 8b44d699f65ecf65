import { ChevronDown, LockKeyhole } from 'lucide-react';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { useMemo, useRef, useState } from 'react';
import {
  Autocomplete,
  Collection,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  TextField,
} from 'react-aria-components';
import type { ArticleNumber } from '../../../shared/agreement/articleNumber';
import type { RulePack } from '../../../shared/cba/RulePack';
import { classNames } from '../../ui/classNames';
import { Icon } from '../../ui/marks/Icon';
import { Keys } from '../../ui/marks/Keys';
import { useWords } from '../../words/useWords';
import type { ArticleChoice, ChoiceGroup } from './articleChoices';
import { articleChoices } from './articleChoices';
import styles from './ArticlePicker.module.css';
import { stateWords } from './effectWords';

type ArticlePickerProps = {
  readonly label: string;
  readonly pack: RulePack;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly onChoose: (article: ArticleNumber) => void;
};

/**
 * Finds an article by number, title or subject; what is protected stands first and says so. The list
 * lies beside the field, not over the window: nothing else is out of reach while it is open.
 */
export function ArticlePicker({ label, pack, inputRef, onChoose }: ArticlePickerProps): ReactNode {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const field = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => articleChoices(pack, typed), [pack, typed]);
  const choose = (key: unknown): void => {
    const chosen = groups.flatMap(({ choices }) => choices).find(({ number }) => number === key);
    if (chosen === undefined) return;
    setTyped('');
    setIsOpen(false);
    onChoose(chosen.number);
  };
  const hearKeys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      setIsOpen(false);
    } else if (event.key.startsWith('Arrow')) setIsOpen(true);
  };
  return (
    <Autocomplete
      inputValue={typed}
      onInputChange={(text) => {
        setTyped(text);
        setIsOpen(true);
      }}
    >
      <TextField className={styles['picker'] ?? ''}>
        <Label className={styles['label'] ?? ''}>{label}</Label>
        <div ref={field} className={styles['field']} onKeyDownCapture={hearKeys}>
          <Input
            ref={inputRef}
            role="combobox"
            aria-expanded={isOpen}
            aria-haspopup="listbox"
            placeholder={words('effects.placeholder')}
            className={styles['input'] ?? ''}
            onFocus={() => setIsOpen(true)}
            onBlur={({ relatedTarget }) => setIsOpen(isChoice(relatedTarget))}
            onClick={() => setIsOpen(true)}
          />
          <span className={styles['opener']}>
            <Icon of={ChevronDown} size="small" />
          </span>
        </div>
      </TextField>
      <Popover
        isNonModal
        isOpen={isOpen}
        triggerRef={field}
        placement="bottom end"
        offset={6}
        className={styles['popover'] ?? ''}
      >
        <ArticleList groups={groups} onChoose={choose} />
      </Popover>
    </Autocomplete>
  );
}

/** What typing chooses is told to the field as if the focus went there; it stays in the field. */
function isChoice(element: EventTarget | null): boolean {
  return element instanceof Element && element.closest('[role="listbox"]') !== null;
}

type ArticleListProps = {
  readonly groups: readonly ChoiceGroup[];
  readonly onChoose: (key: unknown) => void;
};

function ArticleList({ groups, onChoose }: ArticleListProps): ReactNode {
  const words = useWords();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keeps the caret in the field, which the list belongs to
    <section
      aria-label={words('effects.list')}
      className={styles['inside']}
      onMouseDown={(event) => event.preventDefault()}
    >
      <ListBox
        aria-label={words('effects.list')}
        items={groups.map((group) => ({ id: group.state, ...group }))}
        className={styles['list'] ?? ''}
        onAction={onChoose}
        renderEmptyState={() => <p className={styles['empty']}>{words('effects.nothing-found')}</p>}
      >
        {(group) => <Group group={group} />}
      </ListBox>
      <p className={styles['foot']}>{words('effects.dagger')}</p>
    </section>
  );
}

function Group({ group }: { readonly group: ChoiceGroup }): ReactNode {
  const words = useWords();
  const isProtected = group.state === 'protected';
  const { group: name, groupWhy } = stateWords[group.state];
  return (
    <ListBoxSection>
      <Header className={classNames(styles['group'], isProtected && styles['protectedGroup'])}>
        <span className={styles['groupName']}>
          {isProtected && <Icon of={LockKeyhole} size="small" />}
          {words(name)}
        </span>
        <span className={styles['groupWhy']}>{words(groupWhy)}</span>
      </Header>
      <Collection items={group.choices.map((choice) => ({ id: choice.number, ...choice }))}>
        {(choice) => <Choice choice={choice} />}
      </Collection>
    </ListBoxSection>
  );
}

function Choice({ choice }: { readonly choice: ArticleChoice }): ReactNode {
  const words = useWords();
  const { number, isTitleConfirmed, state } = choice;
  const title = choice.title ?? words('effects.no-title');
  const spoken = isTitleConfirmed ? title : words('effects.unconfirmed', { title });
  return (
    <ListBoxItem
      id={number}
      textValue={`${number} ${spoken}`}
      aria-label={`${number} ${spoken}`}
      className={classNames(styles['choice'], state === 'protected' && styles['protected'])}
    >
      {({ isFocused }) => (
        <>
          <span className={styles['number']}>{number}</span>
          <span className={choice.title === null ? styles['untitled'] : ''}>
            {title}
            {!isTitleConfirmed && '†'}
          </span>
          {isFocused && <Keys>Enter</Keys>}
        </>
      )}
    </ListBoxItem>
  );
}
