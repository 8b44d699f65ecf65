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
  const lines: string[] = [];
  if (clause.heading !== '') lines.push(clause.heading);
  for (const block of clause.blocks) addBlock(block, context, lines);
  return lines.join('\n');
}

function addBlock(block: Block, context: TextContext, lines: string[]): void {
  switch (block.kind) {
    case 'paragraph':
      lines.push(inlineText(block.content, context));
      break;
    case 'list':
      addList(block, context, lines);
      break;
    case 'table':
      if (block.caption !== '') lines.push(block.caption);
      for (const { cells } of block.rows) {
        lines.push(cells.map((cell) => inlineText(cell.content, context)).join(' | '));
      }
      break;
  }
}

function addList(list: List, context: TextContext, lines: string[]): void {
  for (const { content, sublist } of list.items) {
    lines.push(inlineText(content, context));
    if (sublist !== null) addList(sublist, context, lines);
  }
}
