import type { LexicalEditor } from 'lexical';
import type { TextSpot } from './textSpots';

/** Ranges of the page that show the units from `start` to before `end`, one for each node. */
export function rangesOf(
  editor: LexicalEditor,
  spots: readonly TextSpot[],
  { start, end }: { readonly start: number; readonly end: number },
): readonly Range[] {
  return spots
    .filter((spot) => spot.start < end && spot.end > start)
    .flatMap((spot) => {
      const range = rangeIn(editor, spot, start, end);
      return range === null ? [] : [range];
    });
}

function rangeIn(editor: LexicalEditor, spot: TextSpot, start: number, end: number): Range | null {
  const element = editor.getElementByKey(spot.key);
  if (element === null) return null;
  const range = document.createRange();
  const text = spot.kind === 'words' ? textIn(element) : null;
  if (text === null) {
    range.selectNodeContents(element);
    return range;
  }
  const length = text.data.length;
  range.setStart(text, Math.min(length, Math.max(0, start - spot.start)));
  range.setEnd(text, Math.min(length, end - spot.start));
  return range;
}

function textIn(element: Node): Text | null {
  for (let node: Node | null = element; node !== null; node = node.firstChild) {
    if (node instanceof Text) return node;
  }
  return null;
}
