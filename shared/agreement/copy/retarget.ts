import type { Clause } from '../Body';
import type { Block, Inline, List, ReferenceTarget, Row } from '../RichText';
import { mapShared } from './mapShared';

/** Says where a reference points now; gives the same target back to leave it alone. */
type Retarget = (target: ReferenceTarget) => ReferenceTarget;

/** Points the references of a clause and of those under it elsewhere; what has none keeps identity. */
export function retargetClause(clause: Clause, change: Retarget): Clause {
  const blocks = retargetBlocks(clause.blocks, change);
  const children = mapShared(clause.children, (child) => retargetClause(child, change));
  return blocks === clause.blocks && children === clause.children
    ? clause
    : { ...clause, blocks, children };
}

function retargetBlocks(blocks: readonly Block[], change: Retarget): readonly Block[] {
  return mapShared(blocks, (block) => retargetBlock(block, change));
}

function retargetBlock(block: Block, change: Retarget): Block {
  switch (block.kind) {
    case 'paragraph':
      return withContent(block, change);
    case 'list':
      return retargetList(block, change);
    case 'table': {
      const rows = mapShared(block.rows, (row) => retargetRow(row, change));
      return rows === block.rows ? block : { ...block, rows };
    }
  }
}

function retargetList(list: List, change: Retarget): List {
  const items = mapShared(list.items, (item) => {
    const own = withContent(item, change);
    const sublist = item.sublist === null ? null : retargetList(item.sublist, change);
    return sublist === item.sublist ? own : { ...own, sublist };
  });
  return items === list.items ? list : { ...list, items };
}

function retargetRow(row: Row, change: Retarget): Row {
  const cells = mapShared(row.cells, (cell) => withContent(cell, change));
  return cells === row.cells ? row : { ...row, cells };
}

function withContent<Holder extends { readonly content: readonly Inline[] }>(
  holder: Holder,
  change: Retarget,
): Holder {
  const content = mapShared(holder.content, (part) => retargetInline(part, change));
  return content === holder.content ? holder : { ...holder, content };
}

function retargetInline(part: Inline, change: Retarget): Inline {
  if (part.kind !== 'reference') return part;
  const target = change(part.target);
  return target === part.target ? part : { ...part, target };
}
