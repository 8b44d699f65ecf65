import type { Clause } from '../Body';
import type { Block, Inline, List } from '../RichText';

/** Every piece of a clause's own text in reading order, without the clauses under it. */
export function clauseInlines({ blocks }: Clause): readonly Inline[] {
  const all: Inline[] = [];
  for (const block of blocks) addBlock(block, all);
  return all;
}

function addBlock(block: Block, all: Inline[]): void {
  switch (block.kind) {
    case 'paragraph':
      for (const part of block.content) all.push(part);
      break;
    case 'list':
      addList(block, all);
      break;
    case 'table':
      for (const { cells } of block.rows) {
        for (const { content } of cells) for (const part of content) all.push(part);
      }
      break;
  }
}

function addList({ items }: List, all: Inline[]): void {
  for (const { content, sublist } of items) {
    for (const part of content) all.push(part);
    if (sublist !== null) addList(sublist, all);
  }
}
