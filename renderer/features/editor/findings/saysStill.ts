import { $getNodeByKey, $getState, $isLineBreakNode } from 'lexical';
import type { FieldContext } from '../../../../shared/agreement/text/inlineText';
import { fieldText } from '../../../../shared/agreement/text/inlineText';
import type { Evidence } from '../../../../shared/check/Finding';
import { $isFieldNode } from '../nodes/FieldNode';
import { $isReferenceNode } from '../nodes/ReferenceNode';
import { fieldState } from '../nodes/states';
import type { TextSpot } from './textSpots';

/** What checking reads in the place of a reference. */
const REFERENCE = '\uFFFC';

/** What may stand behind the last word: empty lines and cells have no place in the page. */
const BETWEEN_LINES = /^[\n |]*$/;

/**
 * Whether a clause still has the words of a finding where it was found. Findings come a moment after
 * the text that they are about; underlining other words in their place would accuse what is innocent.
 */
export function $saysStill(
  spots: readonly TextSpot[],
  { range, words }: Pick<Evidence, 'range' | 'words'>,
  context: FieldContext,
): boolean {
  const end = spots.at(-1)?.end ?? 0;
  if (range.end - range.start !== words.length) return false;
  if (!BETWEEN_LINES.test(words.slice(Math.max(0, end - range.start)))) return false;
  return spots
    .filter((spot) => spot.start < range.end && spot.end > range.start)
    .every((spot) => {
      const from = Math.max(spot.start, range.start);
      const to = Math.min(spot.end, range.end);
      const shown = $textOf(spot, context).slice(from - spot.start, to - spot.start);
      return shown === words.slice(from - range.start, to - range.start);
    });
}

function $textOf({ key }: TextSpot, context: FieldContext): string {
  const node = $getNodeByKey(key);
  if (node === null) return '';
  if ($isReferenceNode(node)) return REFERENCE;
  if ($isLineBreakNode(node)) return '\n';
  return $isFieldNode(node)
    ? fieldText($getState(node, fieldState), context)
    : node.getTextContent();
}
