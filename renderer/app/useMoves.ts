import { ADD_SECTION_COMMAND } from '../features/editor/commands';
import { useCallback } from 'react';
import type { Section } from '../../shared/agreement/Body';
import type { Edit } from '../../shared/agreement/edits/Edit';
import { numberOf, numbering } from '../../shared/agreement/numbering/numbering';
import type { EditorSession } from '../features/editor/createEditorSession';
import { undoIfLast } from './undoIfLast';
import { goAndShow } from './goAndShow';
import type { OutlinePlace } from '../features/outline/outlineItems';
import { useDrawer } from '../features/frame/drawerStore';
import { showToast } from '../ui/overlays/Toasts';
import { useWords } from '../words/useWords';

export type Moves = {
  readonly goTo: (place: OutlinePlace) => void;
  readonly move: (edit: Edit, moved: OutlinePlace) => void;
  readonly addSection: () => void;
};

/** What the outline asks of the editor. */
export function useMoves(session: EditorSession): Moves {
  const words = useWords();
  const close = useDrawer((store) => store.close);

  const goTo = useCallback(
    (place: OutlinePlace) => {
      close();
      // A drawer gives the focus back to its button when it closes; the text takes it after that.
      requestAnimationFrame(() => goAndShow(session, place));
    },
    [session, close],
  );

  const move = useCallback(
    (edit: Edit, moved: OutlinePlace) => {
      const from = numberIn(session.read().sections, moved);
      const done = session.apply(edit);
      if (!done.ok) {
        const isDeep = done.error.kind === 'too-deep';
        showToast(words(isDeep ? 'outline.too-deep' : 'outline.not-moved'), words('common.ok'));
        return;
      }
      const to = numberIn(done.value.sections, moved);
      const isClause = moved.kind === 'clause';
      showToast(
        words(isClause ? 'outline.moved-clause' : 'outline.moved-section', { from, to }),
        words('common.undo'),
        () => {
          if (!undoIfLast(session, done.value))
            showToast(words('common.not-undone'), words('common.ok'));
        },
      );
    },
    [session, words],
  );

  const addSection = useCallback(() => {
    close();
    requestAnimationFrame(() => {
      session.editor.dispatchCommand(ADD_SECTION_COMMAND, undefined);
      session.editor.focus();
    });
  }, [session, close]);

  return { goTo, move, addSection };
}

function numberIn(sections: readonly Section[], place: OutlinePlace): string {
  return numberOf(place, numbering(sections)) ?? '';
}
