import type { TextRange } from '../../shared/check/Finding';
import type { EditorSession } from '../features/editor/createEditorSession';
import { goToPlace } from '../features/editor/goToPlace';
import type { CaretPlace } from '../features/editor/view/ActiveClauseExtension';

/** Clauses out of sight have guessed heights, so the page may move once more when they are drawn. */
const LOOKS = 3;

/** Goes to a place in the text and keeps it in the middle until the page has settled. */
export function goAndShow(
  session: EditorSession,
  place: CaretPlace,
  range: TextRange | null = null,
): void {
  if (goToPlace(session, place, range)) look(session, LOOKS);
}

function look(session: EditorSession, left: number): void {
  if (left === 0) return;
  requestAnimationFrame(() => {
    const root = session.editor.getRootElement();
    root?.querySelector('[data-active="yes"]')?.scrollIntoView({ block: 'center' });
    look(session, left - 1);
  });
}
