import type { Block, Inline, List } from '../../../../shared/agreement/RichText';

/** The plain words of blocks, line by line. What is derived has none here. */
export function wordsOfBlocks(blocks: readonly Block[], between: string): string {
  return blocks.flatMap(blockLines).join(between);
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [words(block.content, ' ')];
    case 'list':
      return listLines(block);
    case 'table':
      return block.rows.map((row) => row.cells.map((cell) => words(cell.content, ' ')).join(' '));
  }
}

function listLines(list: List): readonly string[] {
  return list.items.flatMap((item) => [
    words(item.content, ' '),
    ...(item.sublist === null ? [] : listLines(item.sublist)),
  ]);
}

function words(content: readonly Inline[], lineBreak: string): string {
  return content
    .map((part) => (part.kind === 'text' ? part.text : part.kind === 'break' ? lineBreak : ''))
    .join('');
}
