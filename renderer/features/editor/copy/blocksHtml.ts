import type { Block, Inline, List, Mark, Table } from '../../../../shared/agreement/RichText';
import type { TextContext } from '../../../../shared/agreement/text/inlineText';
import { inlineText } from '../../../../shared/agreement/text/inlineText';

const TAGS: Readonly<Record<Mark, string>> = { bold: 'strong', italic: 'em', underline: 'u' };
const LIST_TYPES = { decimal: '1', alpha: 'a', roman: 'i' } as const;

/** Blocks as HTML for other programs: structure and marks, no style. Derived words are words there. */
export function blocksHtml(blocks: readonly Block[], context: TextContext): string {
  return blocks.map((block) => blockHtml(block, context)).join('');
}

function blockHtml(block: Block, context: TextContext): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${lineHtml(block.content, context)}</p>`;
    case 'list':
      return listHtml(block, context);
    case 'table':
      return tableHtml(block, context);
  }
}

function listHtml({ style, items }: List, context: TextContext): string {
  const tag = style === 'bullet' ? 'ul' : 'ol';
  const type = style === 'bullet' ? '' : ` type="${LIST_TYPES[style]}"`;
  const lines = items.map(
    ({ content, sublist }) =>
      `<li>${lineHtml(content, context)}${sublist === null ? '' : listHtml(sublist, context)}</li>`,
  );
  return `<${tag}${type}>${lines.join('')}</${tag}>`;
}

function tableHtml({ caption, headerRows, rows }: Table, context: TextContext): string {
  const lines = rows.map(({ cells }, index) => {
    const tag = index < headerRows ? 'th' : 'td';
    const shown = cells.map(
      ({ content, span }) => `<${tag} colspan="${span}">${lineHtml(content, context)}</${tag}>`,
    );
    return `<tr>${shown.join('')}</tr>`;
  });
  const title = caption === '' ? '' : `<caption>${escaped(caption)}</caption>`;
  return `<table>${title}${lines.join('')}</table>`;
}

function lineHtml(content: readonly Inline[], context: TextContext): string {
  return content
    .map((part) => {
      if (part.kind === 'break') return '<br>';
      const words = escaped(inlineText([part], context));
      return part.marks.reduce((inside, mark) => `<${TAGS[mark]}>${inside}</${TAGS[mark]}>`, words);
    })
    .join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
