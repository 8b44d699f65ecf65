import type { ReactNode } from 'react';
import { FORMAT_TEXT_COMMAND } from 'lexical';
import { ToolButton } from '../../../ui/controls/ToolButton';
import { useWords } from '../../../words/useWords';
import type { EditorSession } from '../createEditorSession';
import styles from './EditorToolbar.module.css';
import type { ToolbarState } from './useToolbarState';

const MARKS = [
  { mark: 'bold', letter: 'B', keys: 'Ctrl+B' },
  { mark: 'italic', letter: 'I', keys: 'Ctrl+I' },
  { mark: 'underline', letter: 'U', keys: 'Ctrl+U' },
] as const;

type MarkButtonsProps = {
  readonly session: EditorSession;
  readonly state: ToolbarState | null;
};

/** Bold, italic and underline: all the marks there are. */
export function MarkButtons({ session, state }: MarkButtonsProps): ReactNode {
  const words = useWords();
  return MARKS.map(({ mark, letter, keys }) => (
    <ToolButton
      key={mark}
      label={words(`editor.${mark}`)}
      keepsLabel
      keys={keys}
      icon={<span className={styles[mark]}>{letter}</span>}
      isSelected={state?.marks[mark] ?? false}
      isDisabled={state?.isRich === false}
      onPress={() => session.editor.dispatchCommand(FORMAT_TEXT_COMMAND, mark)}
    />
  ));
}
