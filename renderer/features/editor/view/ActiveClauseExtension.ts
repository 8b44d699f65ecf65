import type { ElementNode, LexicalEditor } from 'lexical';
import {
  $getSelection,
  $getState,
  $isRangeSelection,
  createCommand,
  defineExtension,
  mergeRegister,
} from 'lexical';
import type { ClauseId, SectionId } from '../../../../shared/agreement/ids';
import { clauseIdState, sectionIdState } from '../nodes/states';
import { $clauseOf, $sectionOf } from '../structure/lines';

/** Where the caret is: in a clause, or in the title of a section. */
export type CaretPlace =
  | { readonly kind: 'clause'; readonly id: ClauseId }
  | { readonly kind: 'section'; readonly id: SectionId };

/** Told when the caret comes to another clause or title, and when a section is all there is of it. */
export const CARET_PLACE_COMMAND = createCommand<CaretPlace | null>('ewa/caret-place');

/** Marks the clause you are in, in the page and for the panels. */
export const ActiveClauseExtension = defineExtension({
  name: 'ewa/ActiveClause',
  register(editor) {
    let shown: HTMLElement | null = null;
    let told: string | null = null;
    return mergeRegister(
      editor.registerUpdateListener(({ editorState }) => {
        const found = editorState.read(() => $activeElement());
        // A caret that left the text altogether leaves the clause as the one you are in.
        if (found === null) return;
        const dom = editor.getElementByKey(found.node.getKey());
        if (dom !== shown) {
          delete shown?.dataset['active'];
          if (dom !== null) dom.dataset['active'] = 'yes';
          shown = dom;
        }
        const name = found.place === null ? null : `${found.place.kind} ${found.place.id}`;
        if (name !== told) {
          told = name;
          tell(editor, found.place);
        }
      }),
      () => {
        delete shown?.dataset['active'];
      },
    );
  },
});

function tell(editor: LexicalEditor, place: CaretPlace | null): void {
  editor.dispatchCommand(CARET_PLACE_COMMAND, place);
}

function $activeElement(): {
  readonly node: ElementNode;
  readonly place: CaretPlace | null;
} | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const at = selection.focus.getNode();
  const clause = $clauseOf(at);
  if (clause !== null) {
    const id = $getState(clause, clauseIdState);
    return { node: clause, place: id === null ? null : { kind: 'clause', id } };
  }
  const section = $sectionOf(at);
  const title = section?.getFirstChild<ElementNode>() ?? null;
  const id = section === null ? null : $getState(section, sectionIdState);
  return title === null
    ? null
    : { node: title, place: id === null ? null : { kind: 'section', id } };
}
