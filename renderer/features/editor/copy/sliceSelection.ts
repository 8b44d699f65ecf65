import type { ElementNode, LexicalNode, RangeSelection } from 'lexical';
import { $getState, $isTextNode } from 'lexical';
import type { Inline } from '../../../../shared/agreement/RichText';
import { cleanText } from '../../../../shared/agreement/text/cleanText';
import { $lineContent, $plainText } from '../convert/lineContent';
import { $readBlocks } from '../convert/readBlocks';
import { $isClauseHeadingNode } from '../nodes/ClauseHeadingNode';
import type { ClauseNode } from '../nodes/ClauseNode';
import { $isSectionTitleNode } from '../nodes/SectionTitleNode';
import { clauseIdState, effectsState, levelState, originState, roleState } from '../nodes/states';
import { $firstLine, $lastLine } from '../structure/caret';
import { $clauseOf, $isPlainLine, $lineOf } from '../structure/lines';
import { $newClauseId } from '../structure/newIds';
import { $selectedLines } from '../structure/selectedLines';
import { cutContent } from './cutContent';
import type { Slice, SlicedClause, SlicePart } from './Slice';

/** What a selection holds, as an agreement would; null for nothing. */
export function $sliceSelection(selection: RangeSelection): Slice | null {
  if (selection.isCollapsed()) return null;
  const cut = $cutOf(selection);
  const lines = $selectedLines(selection);
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) {
    const content = cut(only) ?? [];
    return content.length === 0
      ? null
      : { kind: 'blocks', blocks: [{ kind: 'paragraph', content }] };
  }
  const clauses = new Set(lines.map((line) => $clauseOf(line)?.getKey() ?? ''));
  const clause = only === undefined ? null : $clauseOf(only);
  if (clauses.size === 1 && clause !== null && !$isWhole(clause, cut)) {
    return { kind: 'blocks', blocks: $readBlocks(clause, cut) };
  }
  const parts = $partsOf(lines, cut);
  return parts.length === 0 ? null : { kind: 'parts', parts };
}

type Cut = (line: ElementNode) => readonly Inline[] | null;

/** Cuts a line to what is selected of it. */
function $cutOf(selection: RangeSelection): Cut {
  const [first, last] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  const selected = new Set($selectedLines(selection).map((line) => line.getKey()));
  const startLine = $lineOf(first.getNode());
  const endLine = $lineOf(last.getNode());
  return (line) => {
    if (!selected.has(line.getKey())) return null;
    const content = $isPlainLine(line) ? plain($plainText(line)) : $lineContent(line);
    const from = line.is(startLine) ? $offsetIn(line, first.getNode(), first.offset) : 0;
    const to = line.is(endLine) ? $offsetIn(line, last.getNode(), last.offset) : Infinity;
    return cutContent(content, from, to);
  };
}

function plain(text: string): readonly Inline[] {
  return text === '' ? [] : [{ kind: 'text', text: cleanText(text), marks: [] }];
}

function $offsetIn(line: ElementNode, node: LexicalNode, offset: number): number {
  const isInText = $isTextNode(node);
  const before = isInText ? node.getPreviousSiblings() : line.getChildren().slice(0, offset);
  if (!isInText && !node.is(line)) return 0;
  const size = before.reduce(
    (sum, each) => sum + ($isTextNode(each) ? each.getTextContentSize() : 1),
    0,
  );
  return isInText ? size + offset : size;
}

function $partsOf(lines: readonly ElementNode[], cut: Cut): readonly SlicePart[] {
  const parts: SlicePart[] = [];
  const taken = new Set<string>();
  for (const line of lines) {
    const clause = $clauseOf(line);
    if ($isSectionTitleNode(line)) {
      parts.push({ kind: 'section', title: wordsOf(cut(line) ?? []) });
    } else if (clause !== null && !taken.has(clause.getKey())) {
      taken.add(clause.getKey());
      parts.push($slicedClause(clause, cut));
    }
  }
  return parts;
}

function $slicedClause(node: ClauseNode, cut: Cut): SlicedClause {
  const isWhole = $isWhole(node, cut);
  const first = node.getFirstChild();
  const heading = $isClauseHeadingNode(first) ? wordsOf(cut(first) ?? []) : '';
  const id = $getState(node, clauseIdState) ?? $newClauseId();
  const clause = {
    id,
    role: isWhole ? $getState(node, roleState) : ({ kind: 'provision' } as const),
    heading,
    blocks: $readBlocks(node, cut),
    effects: isWhole ? $getState(node, effectsState) : [],
    children: [],
    origin: isWhole ? $getState(node, originState) : null,
  };
  return { kind: 'clause', level: $getState(node, levelState), isWhole, clause };
}

/** Whether the selection reaches from the first word of a clause to its last. */
function $isWhole(clause: ClauseNode, cut: Cut): boolean {
  const [first, last] = [$firstLine(clause), $lastLine(clause)];
  return [first, last].every(
    (line) => line !== null && sizeOf(cut(line)) === sizeOf($lineContent(line)),
  );
}

function sizeOf(content: readonly Inline[] | null): number {
  if (content === null) return -1;
  return content.reduce((sum, part) => sum + (part.kind === 'text' ? part.text.length : 1), 0);
}

function wordsOf(content: readonly Inline[]): string {
  return content.map((part) => (part.kind === 'text' ? part.text : ' ')).join('');
}
