import type { Agreement } from '../Agreement';
import type { Clause } from '../Body';
import type { Block, List } from '../RichText';
import { listSign } from '../numbering/listSign';
import { ownNumber } from '../numbering/ownNumber';
import type { TextContext } from './inlineText';
import { inlineText } from './inlineText';
import { textContext } from './textContext';

/**
 * The canonical text: the whole body as numbered plain text, the same for the screen that is signed,
 * for `ewa text` and for comparing a printed page with its document. Ends with a line end.
 */
export function agreementText(agreement: Agreement): string {
  const { sections } = agreement;
  const context = textContext(agreement);
  const lines = sections.flatMap((section, index) => [
    `${index + 1} ${section.title}`.trimEnd(),
    '',
    ...section.clauses.flatMap((clause) => clauseLines(clause, context, '')),
  ]);
  return lines.length === 0 ? '' : `${lines.join('\n').trimEnd()}\n`;
}

function clauseLines(clause: Clause, context: TextContext, indent: string): readonly string[] {
  const number = ownNumber(context.numbers.clauses.get(clause.id) ?? '');
  const [first = '', ...rest] = blocksLines(clause.blocks, context);
  const stem = [number, headingText(clause.heading), first].filter((part) => part !== '').join(' ');
  return [
    ...[stem, ...rest].flatMap((line) => line.split('\n').map((part) => (indent + part).trimEnd())),
    '',
    ...clause.children.flatMap((child) => clauseLines(child, context, `${indent}  `)),
  ];
}

/** A run-in title as it stands before its clause: closed by a full stop unless it ends a sentence. */
export function headingText(heading: string): string {
  return heading === '' || /[.!?:]$/.test(heading) ? heading : `${heading}.`;
}

function blocksLines(blocks: readonly Block[], context: TextContext): readonly string[] {
  return blocks.flatMap((block, index) => {
    // A list or table never runs in with the heading.
    const lead = index === 0 && block.kind !== 'paragraph' ? [''] : [];
    return [...lead, ...blockLines(block, context)];
  });
}

function blockLines(block: Block, context: TextContext): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [inlineText(block.content, context)];
    case 'list':
      return listLines(block, context, '  ');
    case 'table': {
      const number = context.numbers.tables.get(block.id) ?? '';
      return [
        `${context.words.reference.table(number)} ${block.caption}`.trimEnd(),
        ...block.rows.map((row) =>
          row.cells
            .map((cell) => inlineText(cell.content, context).replaceAll('\n', ' '))
            .join(' | '),
        ),
      ];
    }
  }
}

function listLines(list: List, context: TextContext, indent: string): readonly string[] {
  return list.items.flatMap((item, index) => [
    `${indent}${listSign(list.style, index + 1)} ${inlineText(item.content, context)}`,
    ...(item.sublist === null ? [] : listLines(item.sublist, context, `${indent}  `)),
  ]);
}
