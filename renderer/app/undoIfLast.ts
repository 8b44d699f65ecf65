import { UNDO_COMMAND } from 'lexical';
import type { Agreement } from '../../shared/agreement/Agreement';
import { sameValue } from '../../shared/agreement/edits/between/sameValue';
import type { EditorSession } from '../features/editor/createEditorSession';

type Undoing = Pick<EditorSession, 'editor' | 'read'>;

/**
 * Takes back the step that made `done`, from a button that outlives it by some seconds. When anything
 * was written since, the last step of undo is another one and nothing is taken back.
 *
 * @returns whether it was taken back
 */
export function undoIfLast({ editor, read }: Undoing, done: Agreement): boolean {
  return sameValue(read(), done) && editor.dispatchCommand(UNDO_COMMAND, undefined);
}
