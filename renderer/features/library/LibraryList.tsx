import type { ReactNode } from 'react';
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { headingText } from '../../../shared/agreement/text/agreementText';
import { useWords } from '../../words/useWords';
import styles from './Library.module.css';
import type { LibraryChoice, LibraryGroup } from './libraryGroups';

type LibraryListProps = {
  readonly groups: readonly LibraryGroup[];
  readonly isReading: boolean;
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
  /** A double click, or Enter in the list. */
  readonly onTake: () => void;
};

/** The clauses that were found, under their topics. */
export function LibraryList(props: LibraryListProps): ReactNode {
  const { groups, isReading, chosen, onChoose, onTake } = props;
  const words = useWords();
  return (
    <ListBox
      aria-label={words('library.list')}
      className={styles['list'] ?? ''}
      items={groups.map((group) => ({ id: group.topic.id, ...group }))}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={chosen === null ? [] : [chosen]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys];
        if (typeof key === 'string') onChoose(key);
      }}
      onAction={onTake}
      renderEmptyState={() => (
        <p className={styles['empty']}>
          {words(isReading ? 'library.reading' : 'library.nothing')}
        </p>
      )}
    >
      {(group) => (
        <ListBoxSection>
          <Header className={styles['topic'] ?? ''} lang={group.topic.language}>
            {group.topic.title}
          </Header>
          <Collection items={group.choices.map((choice) => ({ id: choice.key, ...choice }))}>
            {(choice) => <Choice choice={choice} />}
          </Collection>
        </ListBoxSection>
      )}
    </ListBox>
  );
}

function Choice({ choice }: { readonly choice: LibraryChoice }): ReactNode {
  const { key, clause, topic } = choice;
  const articles = [...new Set(clause.effects.map(({ article }) => article))];
  return (
    <ListBoxItem
      id={key}
      textValue={headingText(clause.heading)}
      className={styles['choice'] ?? ''}
      lang={topic.language}
    >
      <span className={styles['name']}>{clause.heading}</span>
      {articles.length > 0 && <span className={styles['articles']}>{articles.join(' · ')}</span>}
    </ListBoxItem>
  );
}
