import type { Block, Inline, ListStyle } from '../../agreement/RichText';
import { inlines } from '../../agreement/text/inlines';
import type { LabelShape } from '../labels/Label';
import type { OutlineNode, Piece } from '../outline/OutlineNode';
import type { BodyBuilding } from './BodyBuilding';
import type { LooseBlock } from './listBlocks';
import { listBlocks } from './listBlocks';
import { tableBlocks } from './tableBlock';

const STYLES: Readonly<Record<LabelShape, ListStyle>> = {
  article: 'decimal',
  section: 'decimal',
  decimal: 'decimal',
  'lower-alpha': 'alpha',
  'upper-alpha': 'alpha',
  'lower-roman': 'roman',
  'upper-roman': 'roman',
};

/** The blocks of a clause: its pieces, then numbered paragraphs that stay a list inside it. */
export function bodyBlocks(
  pieces: readonly Piece[],
  listed: readonly OutlineNode[],
  building: BodyBuilding,
): readonly Block[] {
  const loose = [
    ...pieces.flatMap((piece) => looseBlocks(piece, 0, building)),
    ...looseNodes(listed, building),
  ];
  const blocks = listBlocks(loose, building);
  return blocks.length > 0 ? blocks : [{ kind: 'paragraph', content: [] }];
}

function looseBlocks(piece: Piece, level: number, building: BodyBuilding): readonly LooseBlock[] {
  switch (piece.kind) {
    case 'paragraph':
      return [{ kind: 'block', block: { kind: 'paragraph', content: piece.content } }];
    case 'table':
      return tableBlocks(piece.table, piece.caption, building).map((block) => ({
        kind: 'block',
        block,
      }));
    case 'bullet': {
      const { content, place } = piece;
      const item = { kind: 'item', style: 'bullet', content, place } as const;
      return [{ ...item, level: level + piece.level, label: null, restarts: false }];
    }
  }
}

// Walks with a stack of its own: a hostile file may nest deeper than calls can.
function looseNodes(nodes: readonly OutlineNode[], building: BodyBuilding): readonly LooseBlock[] {
  const loose: LooseBlock[] = [];
  const waiting = nodes.map((node) => ({ node, level: 0 })).toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, level } = next;
    const textPieces = leadingParagraphs(node.pieces);
    loose.push({
      kind: 'item',
      level,
      style: node.label === null ? 'bullet' : STYLES[node.label.reading.shape],
      content: joined([...leadContent(node), node.content, ...textPieces]),
      label: node.label,
      restarts: node.restarts,
      place: node.place,
    });
    for (const piece of node.pieces.slice(textPieces.length)) {
      for (const block of looseBlocks(piece, level + 1, building)) loose.push(block);
    }
    for (const child of node.children.toReversed()) waiting.push({ node: child, level: level + 1 });
  }
  return loose;
}

function leadContent({ lead }: OutlineNode): readonly (readonly Inline[])[] {
  return lead === '' ? [] : [[{ kind: 'text', text: lead, marks: [] }]];
}

/** Further paragraphs of an item, which a list can only hold as lines. */
function leadingParagraphs(pieces: readonly Piece[]): readonly (readonly Inline[])[] {
  const contents: (readonly Inline[])[] = [];
  for (const piece of pieces) {
    if (piece.kind !== 'paragraph') break;
    contents.push(piece.content);
  }
  return contents;
}

function joined(contents: readonly (readonly Inline[])[]): readonly Inline[] {
  const filled = contents.filter((content) => content.length > 0);
  return inlines(
    filled.flatMap((content, at): readonly Inline[] =>
      at === 0 ? content : [{ kind: 'break' }, ...content],
    ),
  );
}
