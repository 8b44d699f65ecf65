import type { LexicalEditor } from 'lexical';
import { HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG } from 'lexical';
import type { Agreement } from '../../../shared/agreement/Agreement';
import { applyEdits } from '../../../shared/agreement/edits/applyEdits';
import type { Edit } from '../../../shared/agreement/edits/Edit';
import type { EditFailure } from '../../../shared/agreement/edits/EditFailure';
import type { Result } from '../../../shared/result';
import { err, ok } from '../../../shared/result';
import { $patchBody } from './convert/patchBody';
import type { AgreementReader } from './convert/fromLexical';

/**
 * Applies edits of the agreement (a move in the outline, a safe wording, a clause of the library) to
 * the editor, all together as one step of undo. The rules are those of `applyEdit`; the caret stays
 * where it is.
 *
 * @returns the agreement as it stands now, or why one of the edits cannot be: then none is made
 */
export function applyEditsInEditor(
  editor: LexicalEditor,
  read: AgreementReader,
  edits: readonly Edit[],
): Result<Agreement, EditFailure> {
  const before = read(editor.getEditorState());
  const edited = applyEdits(before, edits);
  if (!edited.ok) return err(edited.error);
  editor.update(() => $patchBody(before, edited.value), {
    discrete: true,
    tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG],
  });
  return ok(read(editor.getEditorState()));
}
