import type { Inline } from '../../agreement/RichText';
import { LONGEST_TEXT } from '../../agreement/RichText';
import { inlines } from '../../agreement/text/inlines';
import type { ImportNote } from '../ImportNote';
import type { SourceBlock } from '../SourceBlock';
import { isUnreadable } from '../text/unreadable';
import { contentText } from './contentText';
import { trimContent } from './sliceContent';

type FittedBlocks = {
  readonly blocks: readonly SourceBlock[];
  /** All words, for guessing the language. */
  readonly text: string;
  readonly notes: readonly ImportNote[];
};

/** Half of what a run of an agreement may hold, since a wrapped line or a sign may still join it. */
const LONGEST_RUN = LONGEST_TEXT / 2;

/** Brings every content within the limits of the schema and marks what cannot be read. */
export function fitBlocks(blocks: readonly SourceBlock[]): FittedBlocks {
  const fitted: SourceBlock[] = [];
  const texts: string[] = [];
  const notes: ImportNote[] = [];
  for (const block of blocks) {
    const fit = fitBlock(block);
    const text = contentsOf(fit).map(contentText).join(' ');
    if (text.trim() === '' && fit.kind === 'paragraph' && fit.label === null) continue;
    fitted.push(fit);
    texts.push(text);
    const { place } = fit;
    if (contentsOf(block).some(hasLongRun)) notes.push({ kind: 'long-text-split', place });
    if (isUnreadable(text)) notes.push({ kind: 'unreadable', place });
  }
  return { blocks: fitted, text: texts.join('\n'), notes };
}

function fitBlock(block: SourceBlock): SourceBlock {
  if (block.kind === 'paragraph') return { ...block, content: fitContent(block.content) };
  const rows = block.rows.map((row) =>
    row.map((cell) => ({ ...cell, content: fitContent(cell.content) })),
  );
  return { ...block, rows };
}

function contentsOf(block: SourceBlock): readonly (readonly Inline[])[] {
  return block.kind === 'paragraph'
    ? [block.content]
    : block.rows.flatMap((row) => row.map((cell) => cell.content));
}

function hasLongRun(content: readonly Inline[]): boolean {
  return content.some((part) => part.kind === 'text' && part.text.length > LONGEST_RUN);
}

function fitContent(content: readonly Inline[]): readonly Inline[] {
  const trimmed = trimContent(content);
  return hasLongRun(trimmed) ? inlines(trimmed.flatMap(splitRun)) : trimmed;
}

function splitRun(part: Inline): readonly Inline[] {
  if (part.kind !== 'text') return [part];
  const parts: Inline[] = [];
  let from = 0;
  while (part.text.length - from > LONGEST_RUN) {
    const space = part.text.lastIndexOf(' ', from + LONGEST_RUN);
    const end = space > from ? space : characterEnd(part.text, from + LONGEST_RUN);
    parts.push({ ...part, text: part.text.slice(from, end) }, { kind: 'break' });
    from = part.text.charAt(end) === ' ' ? end + 1 : end;
  }
  return [...parts, { ...part, text: part.text.slice(from) }];
}

/** The nearest place at or before `end` that does not part a pair of surrogates. */
function characterEnd(text: string, end: number): number {
  return /[\ud800-\udbff]/u.test(text.charAt(end - 1)) ? end - 1 : end;
}
