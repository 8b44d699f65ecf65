import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { $getRoot } from 'lexical';
import { Button } from '../../ui/controls/Button';
import { Icon } from '../../ui/marks/Icon';
import { useWords } from '../../words/useWords';
import { ADD_SECTION_COMMAND } from './commands';
import type { EditorSession } from './createEditorSession';
import styles from './Editor.module.css';

/** Where there is no section there is no line to write in: the way to begin. */
export function EmptyAgreement({ session }: { readonly session: EditorSession }): ReactNode {
  const words = useWords();
  const { editor } = session;
  const [isEmpty, setIsEmpty] = useState(() => editor.getEditorState().read($isEmpty));
  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState }) => setIsEmpty(editorState.read($isEmpty))),
    [editor],
  );
  if (!isEmpty) return null;
  return (
    <div className={styles['empty']}>
      <p>{words('editor.empty')}</p>
      <Button
        variant="strong"
        onPress={() => {
          editor.dispatchCommand(ADD_SECTION_COMMAND, undefined);
          editor.focus();
        }}
      >
        <Icon of={Plus} size="small" /> {words('editor.empty.start')}
      </Button>
    </div>
  );
}

function $isEmpty(): boolean {
  return $getRoot().isEmpty();
}
