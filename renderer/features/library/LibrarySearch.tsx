import type { KeyboardEvent, ReactNode } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import type { Language } from '../../../shared/agreement/Agreement';
import { LANGUAGES } from '../../../shared/agreement/Agreement';
import { Select } from '../../ui/controls/Select';
import { useWords } from '../../words/useWords';
import styles from './Library.module.css';

type LibrarySearchProps = {
  readonly language: Language;
  /** How many clauses answer to what is typed. */
  readonly count: number;
  readonly onLanguage: (language: Language) => void;
  readonly onEnter: () => void;
};

/** What narrows the library: words, and the language its clauses are written in. */
export function LibrarySearch(props: LibrarySearchProps): ReactNode {
  const { language, count, onLanguage, onEnter } = props;
  const words = useWords();
  // The list has the arrow keys while this field has the focus; Enter takes what they chose.
  const take = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onEnter();
  };
  return (
    <div className={styles['search']}>
      <div className={styles['words']} onKeyDownCapture={take}>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog is asked for in order to look for something */}
        <SearchField autoFocus className={styles['field'] ?? ''}>
          <Label className={styles['label'] ?? ''}>{words('library.search')}</Label>
          <Input className={styles['input'] ?? ''} />
        </SearchField>
        <p role="status" className={styles['count']}>
          {words('library.count', { count })}
        </p>
      </div>
      <Select
        label={words('library.language')}
        className={styles['language']}
        options={LANGUAGES.map((id) => ({ id, label: words(`library.language.${id}`) }))}
        value={language}
        placeholder=""
        onChange={onLanguage}
      />
    </div>
  );
}
