import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import { Autocomplete } from 'react-aria-components';
import type { Agreement, Language } from '../../../shared/agreement/Agreement';
import type { ArticleNumber } from '../../../shared/agreement/articleNumber';
import { applyEdits } from '../../../shared/agreement/edits/applyEdits';
import type { Edit } from '../../../shared/agreement/edits/Edit';
import type { ClauseId, NewId } from '../../../shared/agreement/ids';
import { textContext } from '../../../shared/agreement/text/textContext';
import { clauseFromTopic } from '../../../shared/templates/clauseFromTopic';
import type { ClauseTopic } from '../../../shared/templates/Template';
import { Button } from '../../ui/controls/Button';
import { PickerDialog } from '../../ui/overlays/PickerDialog';
import { useWords } from '../../words/useWords';
import type { CaretPlace } from '../editor/view/ActiveClauseExtension';
import { LibraryList } from './LibraryList';
import { LibraryPreview } from './LibraryPreview';
import { LibrarySearch } from './LibrarySearch';
import { libraryEdits } from './libraryEdits';
import type { LibraryChoice } from './libraryGroups';
import { libraryGroups } from './libraryGroups';

type LibraryDialogProps = {
  /** The agreement as it stands, and where the caret is in it. */
  readonly agreement: Agreement;
  readonly caret: CaretPlace | null;
  readonly language: Language;
  /** null while they are read. */
  readonly topics: readonly ClauseTopic[] | null;
  /** Why the library cannot be read, in words. */
  readonly failure: string | null;
  readonly isReadOnly: boolean;
  readonly newId: NewId;
  readonly isProtected: (article: ArticleNumber) => boolean;
  readonly onLanguage: (language: Language) => void;
  /** Puts the clause in; these are the edits that do it, as one step. */
  readonly onInsert: (edits: readonly Edit[], clause: ClauseId) => void;
  readonly onClose: () => void;
};

const NO_TOPICS: readonly ClauseTopic[] = [];

/** Chooses a clause of the library by what it says, and shows it as it would stand in this agreement. */
export function LibraryDialog(props: LibraryDialogProps): ReactNode {
  const { agreement, topics, failure, isReadOnly, onInsert, onClose } = props;
  const words = useWords();
  const [typed, setTyped] = useState('');
  const [wanted, setWanted] = useState<string | null>(null);
  const context = useMemo(() => textContext(agreement), [agreement]);
  const groups = useMemo(
    () => libraryGroups(topics ?? NO_TOPICS, typed, context),
    [topics, typed, context],
  );
  const choices = groups.flatMap((group) => group.choices);
  const choice = choices.find(({ key }) => key === wanted) ?? choices[0] ?? null;
  const coming = useComing(props, choice);
  const insert = (): void => {
    if (coming !== null && !isReadOnly) onInsert(coming.edits, coming.clause.id);
  };
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <PickerDialog
        title={words('library.title')}
        search={
          <LibrarySearch
            language={props.language}
            count={choices.length}
            onLanguage={props.onLanguage}
            onEnter={insert}
          />
        }
        list={
          <LibraryList
            groups={groups}
            isReading={topics === null && failure === null}
            chosen={choice?.key ?? null}
            onChoose={setWanted}
            onTake={insert}
          />
        }
        preview={
          failure === null ? (
            <LibraryPreview choice={choice} coming={coming} isProtected={props.isProtected} />
          ) : (
            <p role="alert">{failure}</p>
          )
        }
        answers={
          <>
            {isReadOnly && <p>{words('library.read-only')}</p>}
            <Button onPress={onClose}>{words('common.cancel')}</Button>
            {!isReadOnly && (
              <Button variant="filled" isDisabled={coming === null} onPress={insert}>
                {words('library.insert')}
              </Button>
            )}
          </>
        }
        onClose={onClose}
      />
    </Autocomplete>
  );
}

/** The chosen clause under names of its own, and the agreement as it would be with it. */
function useComing({ agreement, caret, newId }: LibraryDialogProps, choice: LibraryChoice | null) {
  return useMemo(() => {
    if (choice === null) return null;
    const { topic } = choice;
    const clause = clauseFromTopic(choice.clause, topic, newId);
    const coming = { clause, sectionTitle: topic.title };
    const edits = libraryEdits(agreement, caret, coming, newId);
    const after = applyEdits(agreement, edits);
    return after.ok ? { clause, edits, after: after.value } : null;
    // oxlint-disable-next-line react/exhaustive-deps -- a choice is a new value with every word typed
  }, [choice?.key, agreement, caret, newId]);
}
