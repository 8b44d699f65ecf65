import type { ReactNode, RefObject } from 'react';
import { useCallback, useEffect, useRef } from 'react';
import { COMMAND_PRIORITY_LOW, mergeRegister } from 'lexical';
import type { Agreement } from '../../../shared/agreement/Agreement';
import type { ArticleNumber } from '../../../shared/agreement/articleNumber';
import type { ClauseId } from '../../../shared/agreement/ids';
import type { Finding } from '../../../shared/check/Finding';
import type { Words } from '../../words/useWords';
import { useWords } from '../../words/useWords';
import { ClauseFeet } from './ClauseFeet';
import type { WindowRequest } from './commands';
import { ASK_WINDOW_COMMAND } from './commands';
import type { EditorSession } from './createEditorSession';
import styles from './Editor.module.css';
import { EmptyAgreement } from './EmptyAgreement';
import type { FindingHighlights } from './findings/findingHighlights';
import { createFindingHighlights } from './findings/findingHighlights';
import type { CaretPlace } from './view/ActiveClauseExtension';
import { CARET_PLACE_COMMAND } from './view/ActiveClauseExtension';
import { onAgreementChange } from './view/onAgreementChange';

type EditorProps = {
  readonly session: EditorSession;
  /** The language of the agreement, for hyphens, spelling and reading aloud. */
  readonly language: Agreement['language'];
  readonly isReadOnly?: boolean;
  readonly findings: readonly Finding[];
  /** When the findings were last looked for; they may be the same as before, in other places. */
  readonly checkedAt: Date | null;
  /** The finding that is open in the panel: its words are tinted. */
  readonly activeFinding: Finding | null;
  readonly isProtected: (article: ArticleNumber) => boolean;
  /** At most a quarter of a second after an edit, with the agreement as it stands. */
  readonly onChange: (agreement: Agreement) => void;
  readonly onPlace: (place: CaretPlace | null) => void;
  readonly onOpenFindings: (clause: ClauseId) => void;
  /** A key in the text asks for the effects of this clause, the library, the find bar … */
  readonly onAsk: (request: WindowRequest, place: CaretPlace | null) => void;
};

/** The sheet: the agreement as a page one writes on. Lexical draws it; React only draws around it. */
export function Editor(props: EditorProps): ReactNode {
  const { session, language, isReadOnly = false, findings } = props;
  const words = useWords();
  const sheet = useRoot(session, isReadOnly);
  const latest = useLatest(props);
  useEvents(session, latest);
  useHighlights(props);
  const openEffects = useCallback(
    (clause: ClauseId) => latest.current.onAsk('effects', { kind: 'clause', id: clause }),
    [latest],
  );
  const openFindings = useCallback(
    (clause: ClauseId) => latest.current.onOpenFindings(clause),
    [latest],
  );

  return (
    <div className={styles['sheet']} style={isReadOnly ? {} : hints(words)}>
      <div
        ref={sheet}
        className={styles['text']}
        lang={language}
        role="textbox"
        aria-multiline="true"
        aria-label={words('editor.label')}
        aria-readonly={isReadOnly}
        tabIndex={0}
        spellCheck={false}
        contentEditable={!isReadOnly}
        suppressContentEditableWarning
      />
      {!isReadOnly && <EmptyAgreement session={session} />}
      <ClauseFeet
        session={session}
        findings={findings}
        isProtected={props.isProtected}
        onOpenEffects={openEffects}
        onOpenFindings={openFindings}
      />
    </div>
  );
}

/** The style sheet shows these where nothing is written yet. */
function hints(words: Words): Readonly<Record<`--${string}`, string>> {
  return {
    '--title-hint': JSON.stringify(words('editor.hint.title')),
    '--clause-hint': JSON.stringify(words('editor.hint.clause')),
  };
}

function useRoot(session: EditorSession, isReadOnly: boolean) {
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { editor } = session;
    const root = sheet.current;
    editor.setEditable(!isReadOnly);
    editor.setRootElement(root);
    // Lexical asks for `pre-wrap`, which costs 15 times as much in a long document.
    if (root !== null) root.style.whiteSpace = 'break-spaces';
    if (root !== null) hideFromSelectionSaving(root);
    return () => editor.setRootElement(null);
  }, [session, isReadOnly]);
  return sheet;
}

/**
 * React looks whether the focused element is editable, by this property, and then measures the
 * selection by walking all its text, before each of its own commits: 27 ms in 2,000 paragraphs. It
 * never touches these elements, so there is nothing to save. The attribute, which counts, stays.
 */
function hideFromSelectionSaving(root: HTMLElement): void {
  Object.defineProperty(root, 'contentEditable', { configurable: true, get: () => 'inherit' });
}

function useHighlights({ session, findings, checkedAt, activeFinding }: EditorProps): void {
  const highlights = useRef<FindingHighlights | null>(null);
  useEffect(() => {
    const made = createFindingHighlights(session.editor);
    highlights.current = made;
    return () => {
      highlights.current = null;
      made.stop();
    };
  }, [session]);
  useEffect(() => highlights.current?.show(findings), [session, findings, checkedAt]);
  useEffect(() => highlights.current?.mark(activeFinding), [session, activeFinding]);
}

/** Lets what was handed down once, and does not change, call what changes with every drawing. */
function useLatest(props: EditorProps): RefObject<EditorProps> {
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  return latest;
}

function useEvents(session: EditorSession, latest: RefObject<EditorProps>): void {
  useEffect(() => {
    let place: CaretPlace | null = null;
    return mergeRegister(
      onAgreementChange(session, (agreement) => latest.current.onChange(agreement)),
      session.editor.registerCommand(
        CARET_PLACE_COMMAND,
        (next) => {
          place = next;
          latest.current.onPlace(next);
          return false;
        },
        COMMAND_PRIORITY_LOW,
      ),
      session.editor.registerCommand(
        ASK_WINDOW_COMMAND,
        (request) => {
          latest.current.onAsk(request, place);
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
    );
  }, [session, latest]);
}
