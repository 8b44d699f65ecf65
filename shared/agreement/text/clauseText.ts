import type { Clause } from '../Body';
import type { Block, List } from '../RichText';
import type { TextContext } from './inlineText';
import { inlineText } from './inlineText';

/**
 * The words of one clause without its children, its number or list signs: what checking reads and
 * what the ranges of findings count in (UTF-16 units).
 *
 * The heading is the first line. Paragraphs, list items and table rows are lines of their own;
 * cells are parted by " | ".
 */
export function clauseText(clause: Clause, context: TextContext): string {
  const lines = clause.blocks.flatMap((block) => blockLines(block, context));
  return (clause.heading === '' ? lines : [clause.heading, ...lines]).join('\n');
}

function blockLines(block: Block, context: TextContext): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [inlineText(block.content, context)];
    case 'list':
      return listLines(block, context);
    case 'table':
      return [
        ...(block.caption === '' ? [] : [block.caption]),
        ...block.rows.map((row) =>
          row.cells.map((cell) => inlineText(cell.content, context)).join(' | '),
        ),
      ];
  }
}

function listLines(list: List, context: TextContext): readonly string[] {
  return list.items.flatMap((item) => [
    inlineText(item.content, context),
    ...(item.sublist === null ? [] : listLines(item.sublist, context)),
  ]);
}
