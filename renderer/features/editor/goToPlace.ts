import type { TextRange } from '../../../shared/check/Finding';
import {
  $createRangeSelection,
  $getNodeByKey,
  $getRoot,
  $getState,
  $isTextNode,
  $setSelection,
  SKIP_SCROLL_INTO_VIEW_TAG,
} from 'lexical';
import { $clauseNamed } from './clauses/clauseNamed';
import type { EditorSession } from './createEditorSession';
import { $textSpots } from './findings/textSpots';
import { $isSectionNode } from './nodes/SectionNode';
import { sectionIdState } from './nodes/states';
import { $caretAtStart, $firstLine } from './structure/caret';
import { $documentContext } from './structure/documentContext';
import type { CaretPlace } from './view/ActiveClauseExtension';

/**
 * Goes to a clause or section: the caret before its words, or the words of a range selected, in the
 * middle of what is seen. @returns false when it is gone
 */
export function goToPlace(
  { editor }: EditorSession,
  place: CaretPlace,
  range: TextRange | null = null,
): boolean {
  let key: string | null = null;
  editor.update(
    () => {
      const node = place.kind === 'clause' ? $clauseNamed(place.id) : $sectionNamed(place.id);
      if (node === null) return;
      const line = $firstLine(node);
      key = place.kind === 'clause' ? node.getKey() : (line?.getKey() ?? null);
      const isSelected = range !== null && place.kind === 'clause' && $selectRange(place, range);
      if (!isSelected && line !== null) $caretAtStart(line);
    },
    { discrete: true, tag: SKIP_SCROLL_INTO_VIEW_TAG },
  );
  if (key === null) return false;
  editor.getElementByKey(key)?.scrollIntoView({ block: 'center' });
  editor.getRootElement()?.focus({ preventScroll: true });
  return true;
}

function $sectionNamed(id: string) {
  return (
    $getRoot()
      .getChildren()
      .filter($isSectionNode)
      .find((section) => $getState(section, sectionIdState) === id) ?? null
  );
}

function $selectRange(place: CaretPlace, { start, end }: TextRange): boolean {
  const clause = $clauseNamed(place.id);
  const context = $documentContext();
  if (clause === null || context === null) return false;
  const spots = $textSpots(clause, context).filter((spot) => spot.start < end && spot.end > start);
  const first = spots[0];
  const last = spots.at(-1);
  if (first === undefined || last === undefined) return false;
  const selection = $createRangeSelection();
  $point(selection.anchor, first.key, start - first.start, 0);
  $point(selection.focus, last.key, end - last.start, 1);
  $setSelection(selection);
  return true;
}

type Point = ReturnType<typeof $createRangeSelection>['anchor'];

/** In words at an offset; beside what is shown whole. */
function $point(point: Point, key: string, offset: number, after: 0 | 1): void {
  const node = $getNodeByKey(key);
  if (node === null) return;
  if ($isTextNode(node)) {
    const size = node.getTextContentSize();
    point.set(key, Math.min(size, Math.max(0, offset)), 'text');
  } else {
    const parent = node.getParentOrThrow();
    point.set(parent.getKey(), node.getIndexWithinParent() + after, 'element');
  }
}
