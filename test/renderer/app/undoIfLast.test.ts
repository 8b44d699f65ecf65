import { describe, expect, it } from 'vitest';
import { undoIfLast } from '../../../renderer/app/undoIfLast';
import { applyEditsInEditor } from '../../../renderer/features/editor/applyEditsInEditor';
import { agreementReader } from '../../../renderer/features/editor/convert/fromLexical';
import type { Edit } from '../../../shared/agreement/edits/Edit';
import { clauseId } from '../../../shared/agreement/ids';
import { start, under } from '../../builders/editing';
import { unwrap } from '../../builders/signing';
import { editorFor } from '../editor/editorFor';

const moving: Edit = { kind: 'move-clause', clause: clauseId('c4'), to: under('c1', 0) };
const removing: Edit = { kind: 'remove-clause', clause: clauseId('c5') };

function session() {
  const { editor } = editorFor(start);
  const reader = agreementReader(start);
  const read = () => reader(editor.getEditorState());
  const apply = (edit: Edit) => unwrap(applyEditsInEditor(editor, reader, [edit]));
  return { editor, read, apply };
}

describe('undoing a step by its own button', () => {
  it('takes it back while it is the last', async () => {
    const { editor, read, apply } = session();
    const done = apply(moving);

    expect(undoIfLast({ editor, read }, done)).toBe(true);
    await Promise.resolve();
    expect(read()).toEqual(start);
  });

  it('takes nothing back once something else was changed', async () => {
    const { editor, read, apply } = session();
    const done = apply(moving);
    const later = apply(removing);

    expect(undoIfLast({ editor, read }, done)).toBe(false);
    await Promise.resolve();
    expect(read()).toEqual(later);
  });
});
