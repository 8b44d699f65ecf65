import type { Block, List } from '../../../../shared/agreement/RichText';
import { listSign } from '../../../../shared/agreement/numbering/listSign';
import type { TextContext } from '../../../../shared/agreement/text/inlineText';
import { inlineText } from '../../../../shared/agreement/text/inlineText';

/** Blocks as plain text for other programs, with the words that references and fields show. */
export function blocksText(blocks: readonly Block[], context: TextContext): string {
  return blocks.flatMap((block) => blockLines(block, context)).join('\n');
}

function blockLines(block: Block, context: TextContext): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [inlineText(block.content, context)];
    case 'list':
      return listLines(block, context, '');
    case 'table':
      return block.rows.map((row) =>
        row.cells
          .map(({ content }) => inlineText(content, context).replaceAll('\n', ' '))
          .join('\t'),
      );
  }
}

function listLines(list: List, context: TextContext, indent: string): readonly string[] {
  return list.items.flatMap(({ content, sublist }, index) => [
    `${indent}${listSign(list.style, index + 1)} ${inlineText(content, context)}`,
    ...(sublist === null ? [] : listLines(sublist, context, `${indent}  `)),
  ]);
}
