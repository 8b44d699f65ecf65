import type { Clause } from '../../agreement/Body';
import type { ClauseId } from '../../agreement/ids';
import { clauseId } from '../../agreement/ids';
import type { Inline } from '../../agreement/RichText';
import { contentText } from '../content/contentText';
import { looksLikeTitle } from '../outline/looksLikeTitle';
import type { OutlineNode, Piece } from '../outline/OutlineNode';
import type { BodyBuilding, Placed } from './BodyBuilding';
import { bodyBlocks } from './bodyBlocks';
import { runInHeading } from './runInHeading';
import { staysList } from './staysList';

const LONGEST_HEADING = 500;

type PlacedClause = Placed & {
  readonly target: { readonly kind: 'clause'; readonly id: ClauseId };
};

/** Numbered paragraphs and lower headings as clauses of `level`, 1 to 3. */
export function clauses(
  nodes: readonly OutlineNode[],
  level: number,
  parent: Placed | null,
  building: BodyBuilding,
): readonly Clause[] {
  return nodes.map((node) => clauseOf(node, level, parent, building));
}

function clauseOf(
  node: OutlineNode,
  level: number,
  parent: Placed | null,
  building: BodyBuilding,
): Clause {
  const { heading, content } = headed(node, level);
  const isListed = staysList(node.children, level + 1);
  const placed = place(building, node, parent);
  return {
    ...emptyClause(placed.target.id),
    heading,
    blocks: bodyBlocks(
      [...paragraphPiece(node, content), ...node.pieces],
      isListed ? node.children : [],
      building,
    ),
    children: isListed ? [] : clauses(node.children, level + 1, placed, building),
  };
}

/** A clause of pieces that had no number of their own, with numbered paragraphs below it. */
export function clauseOfPieces(
  pieces: readonly Piece[],
  children: readonly OutlineNode[],
  parent: Placed | null,
  building: BodyBuilding,
): Clause {
  const [first, ...rest] = pieces;
  const placed = place(building, { place: placeOf(first), label: null }, parent);
  const isListed = staysList(children, 2);
  const { heading, content } =
    first?.kind === 'paragraph' ? runInHeading(first.content) : { heading: '', content: [] };
  const body =
    first?.kind === 'paragraph' && heading !== '' ? [{ ...first, content }, ...rest] : pieces;
  return {
    ...emptyClause(placed.target.id),
    heading,
    blocks: bodyBlocks(body, isListed ? children : [], building),
    children: isListed ? [] : clauses(children, 2, placed, building),
  };
}

function emptyClause(id: Clause['id']): Omit<Clause, 'blocks' | 'children'> {
  return { id, role: { kind: 'provision' }, heading: '', effects: [], origin: null };
}

function place(
  { newId, placed }: BodyBuilding,
  { place, label }: Pick<OutlineNode, 'place' | 'label'>,
  parent: Placed | null,
): PlacedClause {
  const found = {
    target: { kind: 'clause', id: clauseId(newId()) },
    label,
    place,
    parent,
  } as const;
  placed.push(found);
  return found;
}

/** A heading of its own, or one that runs in with the text; a bare short item is text, not heading. */
function headed(node: OutlineNode, level: number): { heading: string; content: readonly Inline[] } {
  if (node.lead !== '' && node.lead.length <= LONGEST_HEADING) {
    return { heading: node.lead, content: node.content };
  }
  const text = contentText(node.content);
  const hasBody = node.pieces.length > 0 || node.children.length > 0;
  const isBare =
    level === 1 &&
    hasBody &&
    !runsOn(node.pieces[0]) &&
    /^\p{Lu}/u.test(text) &&
    looksLikeTitle(text);
  const isTitle = node.isHeading || (isBare && !text.endsWith(':'));
  if (isTitle && text.length <= LONGEST_HEADING) return { heading: text, content: [] };
  return runInHeading(node.content);
}

/** A paragraph that begins small goes on with a sentence, so the line above it is no title. */
function runsOn(piece: Piece | undefined): boolean {
  return piece?.kind === 'paragraph' && /^\p{Ll}/u.test(contentText(piece.content));
}

function paragraphPiece(node: OutlineNode, content: readonly Inline[]): readonly Piece[] {
  if (node.place === null || content.length === 0) return [];
  return [{ kind: 'paragraph', place: node.place, content }];
}

function placeOf(piece: Piece | undefined): OutlineNode['place'] {
  if (piece === undefined) return null;
  return piece.kind === 'table' ? piece.table.place : piece.place;
}
