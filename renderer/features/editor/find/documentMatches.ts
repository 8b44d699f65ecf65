import type { ElementNode, NodeKey, RangeSelection } from 'lexical';
import {
  $createRangeSelection,
  $getNodeByKey,
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  $setSelection,
} from 'lexical';
import { cleanText } from '../../../../shared/agreement/text/cleanText';
import type { TextSpot } from '../findings/textSpots';
import { $isLine } from '../structure/lines';
import type { FindQuery, Match } from './findMatches';
import { findMatches } from './findMatches';

/** A match in a line, counted over its runs; whatever is derived counts one and matches nothing. */
export type DocumentMatch = Match & { readonly line: NodeKey };

const TOKEN = '\ufffc';

/** Every match in reading order. */
export function $documentMatches(query: FindQuery): readonly DocumentMatch[] {
  return $lines($getRoot()).flatMap((line) =>
    findMatches($searchedText(line), query).map((match) => ({ ...match, line: line.getKey() })),
  );
}

function $lines(node: ElementNode): readonly ElementNode[] {
  return node
    .getChildren()
    .flatMap((child) => ($isLine(child) ? [child] : $isElementNode(child) ? $lines(child) : []));
}

function $searchedText(line: ElementNode): string {
  return line
    .getChildren()
    .map((node) =>
      $isTextNode(node) ? node.getTextContent() : $isLineBreakNode(node) ? '\n' : TOKEN,
    )
    .join('');
}

/** The nodes that show a line, as `rangesOf` wants them. */
export function $lineSpots(key: NodeKey): readonly TextSpot[] {
  const line = $getNodeByKey(key);
  if (!$isElementNode(line)) return [];
  let at = 0;
  return line.getChildren().map((node): TextSpot => {
    const start = at;
    at += $isTextNode(node) ? node.getTextContentSize() : 1;
    return { key: node.getKey(), kind: $isTextNode(node) ? 'words' : 'token', start, end: at };
  });
}

/** Selects the words of a match. @returns the selection, or null when they are gone */
export function $selectMatch(match: DocumentMatch): RangeSelection | null {
  const spots = $lineSpots(match.line).filter((spot) => spot.kind === 'words');
  const first = spots.find((spot) => spot.end > match.start);
  const last = spots.find((spot) => spot.end >= match.end);
  if (first === undefined || last === undefined) return null;
  const selection = $createRangeSelection();
  selection.anchor.set(first.key, match.start - first.start, 'text');
  selection.focus.set(last.key, match.end - last.start, 'text');
  $setSelection(selection);
  return selection;
}

/** Puts other words in the place of matches; they have the marks of the first letter replaced. */
export function $replaceMatches(matches: readonly DocumentMatch[], words: string): void {
  const text = cleanText(words);
  // From the last to the first, so that the places of the others keep.
  for (const match of matches.toReversed()) {
    const selection = $selectMatch(match);
    if (selection === null) continue;
    if (text === '') selection.removeText();
    else selection.insertText(text);
  }
}
