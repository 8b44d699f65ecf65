import { ChevronDown, LockKeyhole } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { useMemo, useState } from 'react';
import {
  Button,
  Collection,
  ComboBox,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
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

/** Finds an article by number, title or subject; what is protected stands first and says so. */
export function ArticlePicker({ label, pack, inputRef, onChoose }: ArticlePickerProps): ReactNode {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const groups = useMemo(() => articleChoices(pack, typed), [pack, typed]);
  const choose = (key: unknown): void => {
    const chosen = groups.flatMap(({ choices }) => choices).find(({ number }) => number === key);
    if (chosen === undefined) return;
    setTyped('');
    onChoose(chosen.number);
  };
  return (
    <ComboBox
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={null}
      onSelectionChange={choose}
      allowsEmptyCollection
      menuTrigger="focus"
      className={styles['picker'] ?? ''}
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <div className={styles['field']}>
        <Input
          ref={inputRef}
          placeholder={words('effects.placeholder')}
          className={styles['input'] ?? ''}
        />
        <Button aria-label={words('effects.show-list')} className={styles['opener'] ?? ''}>
          <Icon of={ChevronDown} size="small" />
        </Button>
      </div>
      <Popover className={styles['popover'] ?? ''} placement="bottom end" offset={6}>
        <ListBox
          items={groups.map((group) => ({ id: group.state, ...group }))}
          className={styles['list'] ?? ''}
          renderEmptyState={() => (
            <p className={styles['empty']}>{words('effects.nothing-found')}</p>
          )}
        >
          {(group) => <Group group={group} />}
        </ListBox>
        <p className={styles['foot']}>{words('effects.dagger')}</p>
      </Popover>
    </ComboBox>
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
