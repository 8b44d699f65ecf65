import type { Block, Inline } from '../../shared/agreement/RichText';

/** How many words a block prints; a reference or a field counts as two. */
export function blockWords(block: Block): number {
  switch (block.kind) {
    case 'paragraph':
      return contentWords(block.content);
    case 'list':
      return block.items.reduce(
        (sum, item) =>
          sum + contentWords(item.content) + (item.sublist === null ? 0 : blockWords(item.sublist)),
        0,
      );
    case 'table':
      return block.rows
        .flatMap((row) => row.cells)
        .reduce((sum, cell) => sum + contentWords(cell.content), 0);
  }
}

function contentWords(content: readonly Inline[]): number {
  return content.reduce(
    (sum, part) => sum + (part.kind === 'text' ? part.text.split(' ').filter(Boolean).length : 2),
    0,
  );
}
