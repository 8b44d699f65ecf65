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
import { $fieldContext } from './structure/documentContext';
import type { CaretPlace } from './view/ActiveClauseExtension';

/**
 * Goes to a clause or section: the caret before its words, or before those of a range, in the middle
 * of what is seen. The range is not selected, or the next key would replace it.
 *
 * @returns false when it is gone
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
      const isThere = range !== null && place.kind === 'clause' && $caretBefore(place, range);
      if (!isThere && line !== null) $caretAtStart(line);
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

function $caretBefore(place: CaretPlace, { start, end }: TextRange): boolean {
  const clause = $clauseNamed(place.id);
  const context = $fieldContext();
  if (clause === null || context === null) return false;
  const spot = $textSpots(clause, context).find((each) => each.start < end && each.end > start);
  if (spot === undefined) return false;
  const selection = $createRangeSelection();
  $point(selection.anchor, spot.key, start - spot.start);
  $point(selection.focus, spot.key, start - spot.start);
  $setSelection(selection);
  return true;
}

type Point = ReturnType<typeof $createRangeSelection>['anchor'];

/** In words at an offset; before what is shown whole. */
function $point(point: Point, key: string, offset: number): void {
  const node = $getNodeByKey(key);
  if (node === null) return;
  if ($isTextNode(node)) {
    const size = node.getTextContentSize();
    point.set(key, Math.min(size, Math.max(0, offset)), 'text');
  } else {
    const parent = node.getParentOrThrow();
    point.set(parent.getKey(), node.getIndexWithinParent(), 'element');
  }
}
