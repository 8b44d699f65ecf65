import { ChevronDown, ChevronUp, X } from 'lucide-react';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import { Input, TextField } from 'react-aria-components';
import { Button } from '../../../ui/controls/Button';
import { Checkbox } from '../../../ui/controls/Checkbox';
import { ToolButton } from '../../../ui/controls/ToolButton';
import { Icon } from '../../../ui/marks/Icon';
import { useWords } from '../../../words/useWords';
import type { EditorSession } from '../createEditorSession';
import type { Finder, FindState } from './createFinder';
import { createFinder } from './createFinder';
import styles from './FindBar.module.css';
import type { FindQuery } from './findMatches';

type FindBarProps = { readonly session: EditorSession; readonly onClose: () => void };

const NOTHING: FindQuery = { text: '', matchesCase: false, wholeWords: false };

/** A bar over the page: what is looked for, what is put in its place, and how many there are. */
export function FindBar({ session, onClose }: FindBarProps): ReactNode {
  const words = useWords();
  const [query, setQuery] = useState(NOTHING);
  const { finder, state } = useFinder(session);
  const search = (next: FindQuery): void => {
    setQuery(next);
    finder.current?.search(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      onClose();
      session.editor.focus();
    } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      finder.current?.go(event.shiftKey ? -1 : 1);
    }
  };
  return (
    <search className={styles['bar']} aria-label={words('editor.find.label')} onKeyDown={onKeyDown}>
      <div className={styles['row']}>
        <Line
          label={words('editor.find.words')}
          value={query.text}
          isFirst
          onChange={(text) => search({ ...query, text })}
        />
        <FindSteps state={query.text === '' ? null : state} finder={finder} onClose={onClose} />
      </div>
      <ReplaceRow state={state} finder={finder} />
      <FindOptions query={query} onChange={search} />
    </search>
  );
}

type FinderRef = RefObject<Finder | null>;

type FindStepsProps = {
  /** null while nothing is looked for. */
  readonly state: FindState | null;
  readonly finder: FinderRef;
  readonly onClose: () => void;
};

function FindSteps({ state, finder, onClose }: FindStepsProps): ReactNode {
  const words = useWords();
  const isDisabled = state === null || state.count === 0;
  return (
    <>
      <output className={styles['count']}>
        {state === null ? '' : words('editor.find.count', { count: state.count, at: state.at })}
      </output>
      <ToolButton
        label={words('editor.find.previous')}
        keys="Shift+Enter"
        icon={<Icon of={ChevronUp} />}
        isDisabled={isDisabled}
        onPress={() => finder.current?.go(-1)}
      />
      <ToolButton
        label={words('editor.find.next')}
        keys="Enter"
        icon={<Icon of={ChevronDown} />}
        isDisabled={isDisabled}
        onPress={() => finder.current?.go(1)}
      />
      <ToolButton
        label={words('editor.find.close')}
        keys="Esc"
        icon={<Icon of={X} />}
        onPress={onClose}
      />
    </>
  );
}

type ReplaceRowProps = { readonly state: FindState; readonly finder: FinderRef };

function ReplaceRow({ state, finder }: ReplaceRowProps): ReactNode {
  const words = useWords();
  const [replacement, setReplacement] = useState('');
  const [replaced, setReplaced] = useState<number | null>(null);
  const isDisabled = state.count === 0;
  return (
    <div className={styles['row']}>
      <Line
        label={words('editor.find.replacement')}
        value={replacement}
        onChange={setReplacement}
      />
      <Button
        size="small"
        isDisabled={isDisabled}
        onPress={() => finder.current?.replace(replacement)}
      >
        {words('editor.find.replace')}
      </Button>
      <Button
        size="small"
        isDisabled={isDisabled}
        onPress={() => setReplaced(finder.current?.replaceAll(replacement) ?? null)}
      >
        {words('editor.find.replace-all')}
      </Button>
      <output className={styles['replaced']}>
        {replaced === null ? '' : words('editor.find.replaced', { count: replaced })}
      </output>
    </div>
  );
}

type FindOptionsProps = {
  readonly query: FindQuery;
  readonly onChange: (query: FindQuery) => void;
};

function FindOptions({ query, onChange }: FindOptionsProps): ReactNode {
  const words = useWords();
  return (
    <div className={styles['row']}>
      <Checkbox
        isSelected={query.matchesCase}
        onChange={(matchesCase) => onChange({ ...query, matchesCase })}
      >
        {words('editor.find.case')}
      </Checkbox>
      <Checkbox
        isSelected={query.wholeWords}
        onChange={(wholeWords) => onChange({ ...query, wholeWords })}
      >
        {words('editor.find.whole')}
      </Checkbox>
    </div>
  );
}

type LineProps = {
  readonly label: string;
  readonly value: string;
  readonly isFirst?: boolean;
  readonly onChange: (value: string) => void;
};

function Line({ label, value, isFirst = false, onChange }: LineProps): ReactNode {
  return (
    <TextField
      className={styles['field'] ?? ''}
      aria-label={label}
      value={value}
      autoFocus={isFirst}
      onChange={onChange}
    >
      <span className={styles['label']} aria-hidden="true">
        {label}
      </span>
      <Input className={styles['input'] ?? ''} />
    </TextField>
  );
}

function useFinder(session: EditorSession) {
  const [state, setState] = useState<FindState>({ count: 0, at: 0 });
  const finder = useRef<Finder | null>(null);
  useEffect(() => {
    const own = createFinder(session.editor, setState);
    finder.current = own;
    return () => {
      finder.current = null;
      own.close();
    };
  }, [session]);
  return { finder, state };
}
