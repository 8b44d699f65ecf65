import { bulletLength } from '../../../../shared/import/labels/parseBullet';
import { parseLabel } from '../../../../shared/import/labels/parseLabel';
import { sliceContent } from '../../../../shared/import/content/sliceContent';
import { contentText } from '../../../../shared/import/content/contentText';
import type { ListStyle } from '../../../../shared/agreement/RichText';
import type { SourceBlock, SourceTable } from '../../../../shared/import/SourceBlock';
import { textBlocks } from '../../../../shared/import/text/textBlocks';
import { markerStyle } from './listPlace';
import type { PastedBlock } from './Pasted';

/**
 * Reads plain text, as copied from a PDF or a mail: wrapped lines are joined, bullets are lists, and so
 * are numbers or letters that several paragraphs in a row begin with. A single one is just words.
 */
export function readText(text: string): readonly PastedBlock[] {
  const { blocks } = textBlocks(text);
  const labels = blocks.map(listLabel);
  return blocks.map((block, at) => {
    const own = labels[at] ?? null;
    const isRun = [labels[at - 1], labels[at + 1]].some(
      (beside) => own !== null && beside?.style === own.style,
    );
    return pasted(block, isRun ? own : null);
  });
}

type ListLabel = { readonly style: ListStyle; readonly text: string; readonly length: number };

/** A number that counts a list, not an agreement. */
function listLabel(block: SourceBlock): ListLabel | null {
  const label = block.kind === 'table' ? null : parseLabel(contentText(block.content));
  if (label === null || isLegal(label.text)) return null;
  return { style: markerStyle(label.text), text: label.text, length: label.length };
}

function pasted(block: SourceBlock, label: ListLabel | null): PastedBlock {
  if (block.kind === 'table') return pastedTable(block);
  const { content } = block;
  const bullet = bulletLength(contentText(content));
  if (bullet > 0) {
    const item = { style: 'bullet', depth: 0, marker: null } as const;
    return { kind: 'paragraph', content: sliceContent(content, bullet), heading: null, item };
  }
  if (label === null) return { kind: 'paragraph', content, heading: null, item: null };
  const item = { style: label.style, depth: 0, marker: label.text };
  return { kind: 'paragraph', content: sliceContent(content, label.length), heading: null, item };
}

function pastedTable({ headerRows, columns, rows }: SourceTable): PastedBlock {
  return {
    kind: 'table',
    caption: '',
    headerRows,
    columns,
    rows: rows.map((cells) => {
      const width = cells.reduce((sum, { span }) => sum + span, 0);
      const missing = Math.max(0, columns.length - width);
      return {
        cells: [...cells, ...Array.from({ length: missing }, () => ({ content: [], span: 1 }))],
      };
    }),
  };
}

/** A number of an agreement's own kind, "2.1" or "Article 3", rather than of a list. */
export function isLegal(marker: string): boolean {
  return /^\(?\d+\.\d/.test(marker) || /^(art|sec|sección|cl[aá]|cap|chap|part|§)/iu.test(marker);
}
