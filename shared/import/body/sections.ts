import type { Clause, Section } from '../../agreement/Body';
import { MOST_SECTIONS } from '../../agreement/Body';
import { sectionId } from '../../agreement/ids';
import { contentText } from '../content/contentText';
import { looksLikeTitle } from '../outline/looksLikeTitle';
import type { OutlineNode, Piece } from '../outline/OutlineNode';
import type { BodyBuilding, Placed } from './BodyBuilding';
import { clauseOfPieces, clauses } from './clauses';
import { runInHeading } from './runInHeading';

const LONGEST_TITLE = 500;

/**
 * Makes the sections of an agreement from an outline.
 *
 * @param title the document's title; used for a section that has none of its own at the start
 */
export function sections(
  root: OutlineNode,
  title: string,
  building: BodyBuilding,
): readonly Section[] {
  const groups = topGroups(root.children);
  const isTooMany = groups.length > MOST_SECTIONS - 1;
  if (isTooMany) building.notes.push({ kind: 'sections-joined', count: groups.length });
  const joins = !isTooMany && joinsFirst(root.pieces, groups);
  const opening: readonly Section[] =
    root.pieces.length > 0 && !joins ? [untitled(title, root.pieces, [], building)] : [];
  if (isTooMany) return [...opening, untitled(title, [], root.children, building)];
  const rest = groups.map((group, at) => {
    const own = at === 0 && opening.length === 0 ? title : '';
    const before = joins && at === 0 ? joinedPieces(root.pieces, building) : [];
    return group.kind === 'section'
      ? sectionOf(group.node, before, building)
      : untitled(own, [], group.nodes, building);
  });
  return [...opening, ...rest];
}

/** A section of its own for the words before section 1 would move the number of every other. */
function joinsFirst(pieces: readonly Piece[], [first]: readonly TopGroup[]): boolean {
  return (
    pieces.length > 0 && first?.kind === 'section' && first.node.label?.reading.path.join() === '1'
  );
}

function joinedPieces(pieces: readonly Piece[], { notes }: BodyBuilding): readonly Piece[] {
  const [piece] = pieces;
  if (piece !== undefined) {
    const place = piece.kind === 'table' ? piece.table.place : piece.place;
    notes.push({ kind: 'opening-joined', place });
  }
  return pieces;
}

type TopGroup =
  | { readonly kind: 'section'; readonly node: OutlineNode }
  | { readonly kind: 'clauses'; readonly nodes: OutlineNode[] };

/** Parts top-level sections from paragraphs that are only numbered. */
function topGroups(nodes: readonly OutlineNode[]): readonly TopGroup[] {
  const keys = sectionKeys(nodes);
  const groups: TopGroup[] = [];
  for (const node of nodes) {
    const last = groups.at(-1);
    if (node.label === null || keys.has(node.label.reading.key)) {
      groups.push({ kind: 'section', node });
    } else if (last?.kind === 'clauses') last.nodes.push(node);
    else groups.push({ kind: 'clauses', nodes: [node] });
  }
  return groups;
}

/** The styles of number that sections have: named ones, and those that mostly stand before titles. */
function sectionKeys(nodes: readonly OutlineNode[]): ReadonlySet<string> {
  const counts = new Map<string, { all: number; titled: number }>();
  for (const node of nodes) {
    if (node.label === null) continue;
    const { key, shape } = node.label.reading;
    const count = counts.get(key) ?? { all: 0, titled: 0 };
    const isNamed = shape === 'article' || shape === 'section';
    const isTitled = node.isHeading || node.children.some(hasNumberPath);
    counts.set(key, {
      all: count.all + 1,
      titled: count.titled + (isNamed || isTitled ? 1 : 0),
    });
  }
  return new Set(
    [...counts].filter(([, { all, titled }]) => titled * 2 >= all).map(([key]) => key),
  );
}

function hasNumberPath({ label }: OutlineNode): boolean {
  return label !== null && label.reading.path.length > 1;
}

function sectionOf(node: OutlineNode, before: readonly Piece[], building: BodyBuilding): Section {
  const id = sectionId(building.newId());
  const placed: Placed = {
    target: { kind: 'section', id },
    label: node.label,
    place: node.place,
    parent: null,
  };
  building.placed.push(placed);
  const { title, pieces } = titled(node);
  return {
    id,
    title,
    clauses: sectionClauses([...before, ...pieces], node.children, placed, building),
  };
}

function titled(node: OutlineNode): { title: string; pieces: readonly Piece[] } {
  const text = contentText(node.content);
  const { place, lead } = node;
  const own =
    lead === '' && text.length <= LONGEST_TITLE && (node.isHeading || looksLikeTitle(text));
  if (own || place === null) return { title: text, pieces: node.pieces };
  const headed =
    lead !== '' && lead.length <= LONGEST_TITLE
      ? { heading: lead, content: node.content }
      : runInHeading(node.content);
  const opening: readonly Piece[] =
    headed.content.length === 0 ? [] : [{ kind: 'paragraph', place, content: headed.content }];
  return { title: headed.heading, pieces: [...opening, ...node.pieces] };
}

function untitled(
  title: string,
  pieces: readonly Piece[],
  nodes: readonly OutlineNode[],
  building: BodyBuilding,
): Section {
  const id = sectionId(building.newId());
  return { id, title, clauses: sectionClauses(pieces, nodes, null, building) };
}

function sectionClauses(
  pieces: readonly Piece[],
  nodes: readonly OutlineNode[],
  parent: Placed | null,
  building: BodyBuilding,
): readonly Clause[] {
  const groups = clausePieces(pieces);
  const last = groups.at(-1);
  const introduced = last !== undefined && introduces(last, nodes) ? leadingParts(nodes) : 0;
  const opening = groups.map((group) =>
    clauseOfPieces(group, group === last ? nodes.slice(0, introduced) : [], parent, building),
  );
  return [...opening, ...clauses(nodes.slice(introduced), 1, parent, building)];
}

/** Paragraphs without numbers are a clause each; lists, tables and lines to sign stay with the one before. */
function clausePieces(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    const stays = piece.kind !== 'paragraph' || contentText(piece.content).includes('___');
    if (last !== undefined && stays) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

/** How many numbered paragraphs follow before one without a number. */
function leadingParts(nodes: readonly OutlineNode[]): number {
  const end = nodes.findIndex((node) => node.label === null);
  return end < 0 ? nodes.length : end;
}

/** "The following duties are shared:" takes the numbered paragraphs after it as its parts. */
function introduces(group: readonly Piece[], nodes: readonly OutlineNode[]): boolean {
  const piece = group.at(-1);
  const [node] = nodes;
  if (piece?.kind !== 'paragraph' || node === undefined || node.label === null) return false;
  const isPart = !hasNumberPath(node) && !node.isHeading && node.lead === '';
  return isPart && contentText(piece.content).endsWith(':');
}
