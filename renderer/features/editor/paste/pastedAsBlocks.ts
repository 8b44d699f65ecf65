import type { Block, List, ListItem } from '../../../../shared/agreement/RichText';
import type { TableId } from '../../../../shared/agreement/ids';
import type { PastedBlock, PastedParagraph } from './Pasted';

/** Pasted blocks as blocks of a clause: items in a row are one list, each depth in the one above. */
export function pastedAsBlocks(
  pasted: readonly PastedBlock[],
  newTableId: () => TableId,
): readonly Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < pasted.length;) {
    const block = pasted[at];
    if (block === undefined) break;
    if (block.kind === 'table') blocks.push({ ...block, id: newTableId() });
    else if (block.item === null) blocks.push({ kind: 'paragraph', content: block.content });
    else {
      const end = runEnd(pasted, at);
      const items = pasted.slice(at, end).filter((each) => each.kind === 'paragraph');
      const list = listOf(items, 0, items.length);
      if (list !== null) blocks.push(list);
      at = end - 1;
    }
    at += 1;
  }
  return blocks;
}

/** Where the items that follow each other in one list end. Another style at the outside is another list. */
function runEnd(pasted: readonly PastedBlock[], from: number): number {
  const first = pasted[from];
  let end = from;
  for (;;) {
    const block = pasted[end];
    if (block?.kind !== 'paragraph' || block.item === null) return end;
    const isOuter = block.item.depth === 0;
    if (isOuter && first?.kind === 'paragraph' && block.item.style !== first.item?.style)
      return end;
    end += 1;
  }
}

function listOf(items: readonly PastedParagraph[], from: number, end: number): List | null {
  const first = items[from];
  if (first?.item === undefined || first.item === null || from >= end) return null;
  const { depth, style } = first.item;
  const read: ListItem[] = [];
  for (let at = from; at < end;) {
    const item = items[at];
    if (item === undefined) break;
    let next = at + 1;
    while (next < end && (items[next]?.item?.depth ?? 0) > depth) next += 1;
    read.push({ content: item.content, sublist: listOf(items, at + 1, next) });
    at = next;
  }
  return { kind: 'list', style, items: read };
}
