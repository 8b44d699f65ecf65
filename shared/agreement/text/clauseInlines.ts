import type { Clause } from '../Body';
import type { Block, Inline, List } from '../RichText';

/** Every piece of a clause's own text in reading order, without the clauses under it. */
export function* clauseInlines({ blocks }: Clause): Generator<Inline> {
  for (const block of blocks) yield* blockInlines(block);
}

function* blockInlines(block: Block): Generator<Inline> {
  switch (block.kind) {
    case 'paragraph':
      yield* block.content;
      break;
    case 'list':
      yield* listInlines(block);
      break;
    case 'table':
      for (const row of block.rows) for (const cell of row.cells) yield* cell.content;
      break;
  }
}

function* listInlines({ items }: List): Generator<Inline> {
  for (const item of items) {
    yield* item.content;
    if (item.sublist !== null) yield* listInlines(item.sublist);
  }
}
