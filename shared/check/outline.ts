import type { Clause, Section } from '../agreement/Body';
import { walkClauses } from '../agreement/numbering/walkClauses';
import type { Block, Inline, List, ReferenceTarget } from '../agreement/RichText';
import type { PlacedReference } from './rules/brokenReference';

/** What rules about structure need of a section: what can be referred to in it, and what it refers to. */
export type Outline = {
  readonly ids: readonly string[];
  readonly references: readonly PlacedReference[];
};

export function outlineOf(section: Section): Outline {
  const ids: string[] = [targetKey({ kind: 'section', id: section.id })];
  const references: PlacedReference[] = [];
  for (const { clause } of walkClauses([section])) {
    ids.push(targetKey({ kind: 'clause', id: clause.id }));
    for (const block of clause.blocks) {
      if (block.kind === 'table') ids.push(targetKey({ kind: 'table', id: block.id }));
    }
    for (const part of inlinesOf(clause)) {
      if (part.kind === 'reference') references.push({ clause: clause.id, target: part.target });
    }
  }
  return { ids, references };
}

/** Sections, clauses and tables have ids of their own; two kinds may use the same one. */
export function targetKey(target: ReferenceTarget): string {
  return `${target.kind} ${target.id}`;
}

export function isSameOutline(one: Outline, other: Outline): boolean {
  return (
    one.ids.length === other.ids.length &&
    one.references.length === other.references.length &&
    one.ids.every((id, index) => id === other.ids[index]) &&
    one.references.every(({ clause, target }, index) => {
      const twin = other.references[index];
      return twin?.clause === clause && targetKey(twin.target) === targetKey(target);
    })
  );
}

function* inlinesOf({ blocks }: Clause): Generator<Inline> {
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
      for (const { cells } of block.rows) for (const cell of cells) yield* cell.content;
      break;
  }
}

function* listInlines(list: List): Generator<Inline> {
  for (const item of list.items) {
    yield* item.content;
    if (item.sublist !== null) yield* listInlines(item.sublist);
  }
}
