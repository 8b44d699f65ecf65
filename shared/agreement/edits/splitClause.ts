import type { Clause, Section } from '../Body';
import type { ClauseId } from '../ids';
import type { Block, Inline } from '../RichText';
import type { Result } from '../../result';
import { err } from '../../result';
import type { ClauseEdit, SplitPoint } from './Edit';
import type { EditFailure } from './EditFailure';
import { bodyOrFailure } from './bodyOrFailure';
import { findClause, replaceClause } from './clauseTree';

type SplitEdit = Extract<ClauseEdit, { kind: 'split-clause' }>;
type Halves<Value> = { readonly before: readonly Value[]; readonly after: readonly Value[] };

/**
 * Cuts a clause in two neighbours. The first keeps the id, the role, the heading and the effects;
 * the second is a provision with the new id and takes the children, which follow the words.
 */
export function splitClause(
  sections: readonly Section[],
  { clause: id, at, newClause }: SplitEdit,
): Result<readonly Section[], EditFailure> {
  const found = findClause(sections, id);
  if (found === null) return err({ kind: 'unknown-clause', clause: id });
  const halves = splitBlocks(found.clause.blocks, at);
  if (halves === null) return err({ kind: 'no-split-point', clause: id });

  return bodyOrFailure(
    replaceClause(sections, id, (clause) => [
      { ...clause, blocks: orBlank(halves.before), children: [] },
      secondClause(newClause, orBlank(halves.after), clause.children),
    ]),
  );
}

function secondClause(id: ClauseId, blocks: readonly Block[], children: readonly Clause[]): Clause {
  const role = { kind: 'provision' } as const;
  return { id, role, heading: '', blocks, effects: [], children, origin: null };
}

function splitBlocks(
  blocks: readonly Block[],
  { block, offset }: SplitPoint,
): Halves<Block> | null {
  const cut = blocks[block];
  const before = blocks.slice(0, block);
  if (offset === 0 && block <= blocks.length) return { before, after: blocks.slice(block) };
  const halves = cut === undefined ? null : splitBlock(cut, offset);
  if (halves === null) return null;
  return {
    before: [...before, ...halves.before],
    after: [...halves.after, ...blocks.slice(block + 1)],
  };
}

function splitBlock(block: Block, offset: number): Halves<Block> | null {
  switch (block.kind) {
    case 'paragraph': {
      const halves = splitContent(block.content, offset);
      if (halves === null) return null;
      const { before, after } = halves;
      return {
        before: [{ ...block, content: before }],
        after: after.length === 0 ? [] : [{ ...block, content: after }],
      };
    }
    case 'list': {
      if (offset > block.items.length) return null;
      const after = block.items.slice(offset);
      return {
        before: [{ ...block, items: block.items.slice(0, offset) }],
        after: after.length === 0 ? [] : [{ ...block, items: after }],
      };
    }
    case 'table':
      return null;
  }
}

function splitContent(content: readonly Inline[], offset: number): Halves<Inline> | null {
  let left = offset;
  for (const [index, part] of content.entries()) {
    if (left === 0) return { before: content.slice(0, index), after: content.slice(index) };
    const length = part.kind === 'text' ? part.text.length : 1;
    if (part.kind === 'text' && left < length) {
      // Half a surrogate pair is no text.
      if (!part.text.slice(0, left).isWellFormed()) return null;
      return {
        before: [...content.slice(0, index), { ...part, text: part.text.slice(0, left) }],
        after: [{ ...part, text: part.text.slice(left) }, ...content.slice(index + 1)],
      };
    }
    left -= length;
  }
  return left === 0 ? { before: content, after: [] } : null;
}

/** A clause holds at least one block, so a half with no words holds one empty paragraph. */
function orBlank(blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [{ kind: 'paragraph', content: [] }] : blocks;
}
