import type { Clause, Section } from '../../agreement/Body';
import type { Inline, List, ReferenceTarget } from '../../agreement/RichText';
import type { PlacedReference } from '../rules/brokenReference';

/** What rules about structure need of a section: the places in it, and the places it refers to. */
export type Outline = {
  readonly places: readonly string[];
  readonly references: readonly PlacedReference[];
};

type OpenOutline = { readonly places: string[]; readonly references: PlacedReference[] };

export function outlineOf(section: Section): Outline {
  const places = [placeKey({ kind: 'section', id: section.id })];
  const into: OpenOutline = { places, references: [] };
  for (const clause of section.clauses) addClause(clause, into);
  return into;
}

/** Sections, clauses and tables have ids of their own; two kinds may use the same one. */
function placeKey({ kind, id }: ReferenceTarget): string {
  return `${kind} ${id}`;
}

function addClause(clause: Clause, into: OpenOutline): void {
  into.places.push(placeKey({ kind: 'clause', id: clause.id }));
  for (const block of clause.blocks) {
    switch (block.kind) {
      case 'paragraph':
        addReferences(block.content, clause, into);
        break;
      case 'list':
        addList(block, clause, into);
        break;
      case 'table':
        into.places.push(placeKey({ kind: 'table', id: block.id }));
        for (const { cells } of block.rows) {
          for (const { content } of cells) addReferences(content, clause, into);
        }
        break;
    }
  }
  for (const child of clause.children) addClause(child, into);
}

function addList(list: List, clause: Clause, into: OpenOutline): void {
  for (const { content, sublist } of list.items) {
    addReferences(content, clause, into);
    if (sublist !== null) addList(sublist, clause, into);
  }
}

function addReferences(content: readonly Inline[], clause: Clause, into: OpenOutline): void {
  for (const part of content) {
    if (part.kind !== 'reference') continue;
    into.references.push({ clause: clause.id, place: placeKey(part.target) });
  }
}

export function isSameOutline(one: Outline, other: Outline): boolean {
  return (
    one.places.length === other.places.length &&
    one.references.length === other.references.length &&
    one.places.every((place, index) => place === other.places[index]) &&
    one.references.every(({ clause, place }, index) => {
      const twin = other.references[index];
      return twin?.clause === clause && twin.place === place;
    })
  );
}
