import { buildEditorFromExtensions } from '@lexical/extension';
import type { AnyLexicalExtension, EditorThemeClasses, LexicalEditor } from 'lexical';
import { configExtension, defineExtension } from 'lexical';
import type { Agreement } from '../../../shared/agreement/Agreement';
import type { Edit } from '../../../shared/agreement/edits/Edit';
import type { EditFailure } from '../../../shared/agreement/edits/EditFailure';
import type { NewId } from '../../../shared/agreement/ids';
import type { Result } from '../../../shared/result';
import { AgreementExtension } from './AgreementExtension';
import { applyEditsInEditor } from './applyEditsInEditor';
import { agreementReader } from './convert/fromLexical';
import { NewIdExtension } from './structure/newIds';

/**
 * One agreement being edited. The toolbar, the outline and the panels get the same session and ask
 * things of it by `editor.dispatchCommand` (see commands.ts) or as edits.
 */
export type EditorSession = {
  readonly editor: LexicalEditor;
  /** The agreement as it stands this moment. What has not changed is the very same value as before. */
  readonly read: () => Agreement;
  /** Applies edits of the body, profile or language, all together as one step of undo. */
  readonly apply: (...edits: readonly Edit[]) => Result<Agreement, EditFailure>;
  readonly dispose: () => void;
};

type SessionOptions = {
  readonly opened: Agreement;
  readonly newId: NewId;
  /** Class names of our nodes (see `className`) and of Lexical's own elements. */
  readonly theme?: EditorThemeClasses;
  readonly onError: (error: Error) => void;
  /** Further extensions, as for an editor without a window. */
  readonly extensions?: readonly AnyLexicalExtension[];
};

export function createEditorSession(options: SessionOptions): EditorSession {
  const { opened, newId, theme = {}, onError, extensions = [] } = options;
  const editor = buildEditorFromExtensions(
    defineExtension({
      name: 'ewa/Session',
      namespace: 'ewa',
      theme,
      onError,
      dependencies: [
        ...extensions,
        configExtension(NewIdExtension, { newId }),
        configExtension(AgreementExtension, { opened }),
      ],
    }),
  );
  const reader = agreementReader(opened);
  return {
    editor,
    read: () => reader(editor.getEditorState()),
    apply: (...edits) => applyEditsInEditor(editor, reader, edits),
    dispose: () => editor.dispose(),
  };
}
