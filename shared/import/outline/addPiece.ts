import type { Inline } from '../../agreement/RichText';
import { inlines, textRun } from '../../agreement/text/inlines';
import { contentText } from '../content/contentText';
import { trimContent } from '../content/sliceContent';
import type { OutlineItem, ParagraphItem } from './OutlineItem';
import type { OutlineNode, Piece } from './OutlineNode';

/** A node while its text, pieces and children still come in. */
export type OpenNode = Omit<OutlineNode, 'content' | 'pieces' | 'children'> & {
  content: readonly Inline[];
  readonly pieces: Piece[];
  readonly children: OpenNode[];
};

type NodeStart = Pick<OutlineNode, 'place' | 'label' | 'isHeading' | 'content'> &
  Partial<Pick<OutlineNode, 'lead' | 'restarts'>>;

export function openNode(start: NodeStart): OpenNode {
  return { lead: '', restarts: false, ...start, pieces: [], children: [] };
}

const CAPTION = /^(?:table|tabla|cuadro)\s{1,3}(?:\d{1,3}|[A-Z])\s{0,3}[.:–—-]?\s*/iu;

/** Adds what has no number to the node it follows. */
export function addPiece(node: OpenNode, item: OutlineItem): void {
  if (item.kind === 'table') {
    node.pieces.push({ kind: 'table', table: item.table, caption: takeCaption(node) });
    return;
  }
  const { place } = item.source;
  const content = trimContent(item.content);
  node.pieces.push(
    item.bullet === null
      ? { kind: 'paragraph', place, content }
      : { kind: 'bullet', level: item.bullet, place, content },
  );
}

/** "Table 1. Regular day" just above a table becomes its caption; its number is derived. */
function takeCaption(node: OpenNode): string {
  const above = node.pieces.at(-1);
  if (above?.kind !== 'paragraph') return '';
  const text = contentText(above.content);
  const number = CAPTION.exec(text.slice(0, 60))?.[0];
  if (number === undefined || text.length > 300) return '';
  node.pieces.pop();
  return text.slice(number.length);
}

/** Longest paragraph that wrapped lines are still joined to; keeps the work in proportion to the text. */
const LONGEST_JOINED = 2000;

/** Adds a paragraph, or joins it to the one it was split from when its number or bullet was none. */
export function addBody(node: OpenNode, item: ParagraphItem): void {
  const last = node.pieces.at(-1);
  const before = last?.kind === 'table' ? [] : (last?.content ?? node.content);
  const isJoined = item.source.soft && item.bullet === null && before.length > 0;
  if (!isJoined || contentText(before).length > LONGEST_JOINED) return addPiece(node, item);
  const content = spaced(before, item.content);
  if (last === undefined) node.content = content;
  else if (last.kind !== 'table') node.pieces[node.pieces.length - 1] = { ...last, content };
}

/** Two contents with a space between; like `inlines`, but never reads the words again. */
function spaced(before: readonly Inline[], after: readonly Inline[]): readonly Inline[] {
  const last = before.at(-1);
  const [first, ...rest] = after;
  const isSame =
    last?.kind === 'text' && first?.kind === 'text' && last.marks.join() === first.marks.join();
  if (!isSame) return trimContent(inlines([...before, textRun(' '), ...after]));
  return [...before.slice(0, -1), { ...last, text: `${last.text} ${first.text}` }, ...rest];
}
