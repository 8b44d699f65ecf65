import { buildEditorFromExtensions } from '@lexical/extension';
import { HeadlessExtension } from '@lexical/headless';
import type { LexicalEditor } from 'lexical';
import { configExtension, defineExtension } from 'lexical';
import type { Agreement } from '../../../shared/agreement/Agreement';
import { AgreementExtension } from '../../../renderer/features/editor/AgreementExtension';
import { agreementReader } from '../../../renderer/features/editor/convert/fromLexical';
import { NewIdExtension } from '../../../renderer/features/editor/structure/newIds';
import { countedIds } from '../../builders/countedIds';

type TestEditor = {
  readonly editor: LexicalEditor;
  /** The agreement as it stands. */
  readonly read: () => Agreement;
};

/** A headless editor with all behaviour and an agreement in it. New ids are "n1", "n2" … */
export function editorFor(agreement: Agreement): TestEditor {
  const editor = buildEditorFromExtensions(
    defineExtension({
      name: 'test',
      dependencies: [
        HeadlessExtension,
        configExtension(NewIdExtension, { newId: countedIds() }),
        configExtension(AgreementExtension, { opened: agreement }),
      ],
      onError: (error) => {
        throw error;
      },
    }),
  );
  const reader = agreementReader(agreement);
  return { editor, read: () => reader(editor.getEditorState()) };
}
