import type { SourceBlock, SourceParagraph } from '../SourceBlock';
import type { TextLine } from './textLines';
import { textTable } from './textTables';

/** Makes tables of neighbouring paragraphs whose writer set columns with tabs. */
export function tabbedTables(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const read: SourceBlock[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const lines = tabbedLines(blocks, at);
    const found = lines.length < 2 ? null : textTable(lines, 0);
    const block = blocks[at];
    if (found !== null && block !== undefined) {
      read.push({ ...found.table, place: block.place });
      at += found.end - 1;
      continue;
    }
    // None of these begins a table when the first does not, since a table needs them together.
    for (const each of blocks.slice(at, at + Math.max(1, lines.length))) read.push(each);
    at += Math.max(0, lines.length - 1);
  }
  return read;
}

function tabbedLines(blocks: readonly SourceBlock[], start: number): readonly TextLine[] {
  const lines: TextLine[] = [];
  for (let at = start; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.kind !== 'paragraph' || !isTabbed(block)) break;
    const { number } = block.place;
    lines.push({ number, indent: 0, text: block.tabbed, startsPage: false });
  }
  return lines;
}

function isTabbed({ tabbed, style, label }: SourceParagraph): boolean {
  return tabbed !== '' && label === null && (style.kind === 'body' || style.kind === 'emphatic');
}
