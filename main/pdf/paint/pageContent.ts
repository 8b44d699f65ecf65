import type { Face } from '../fonts/Face';
import type { ShapedWord } from '../fonts/ShapedWord';
import { PAGE_WIDTH } from '../geometry';
import type { Op, Page, Segment, Square } from '../page/Page';
import type { StructNode } from '../structure/StructNode';
import { decimal } from './decimal';
import type { EncodedWord } from './encodeWord';
import { encodeWord } from './encodeWord';
import type { EmbeddedFont } from './PdfkitDocument';

/** The fonts of one document and the words already encoded with them. */
export type Inks = {
  readonly fontOf: (face: Face) => EmbeddedFont;
  readonly encoded: Map<ShapedWord, EncodedWord>;
};

/** The operators that draw a page, and the fonts they use. */
type PageContent = {
  readonly operators: string;
  readonly fonts: ReadonlySet<EmbeddedFont>;
  readonly markCount: number;
};

const BLUE = '0.086 0.227 0.373 RG';

type Marking = {
  role: StructNode | string | null;
  marks: number;
  readonly out: string[];
  readonly page: number;
};

/**
 * Turns what a page shows into operators, each piece marked with the part of the structure it belongs
 * to or as furniture. pdfkit has turned the page upside down before: y grows downwards.
 */
export function pageContent(page: Page, index: number, inks: Inks): PageContent {
  const marking: Marking = { role: null, marks: 0, out: [], page: index };
  const fonts = new Set<EmbeddedFont>();
  for (const op of page.ops) {
    if (op.kind === 'link') continue;
    mark(roleOf(op), marking);
    marking.out.push(operators(op, inks, fonts));
  }
  mark(null, marking);
  return { operators: marking.out.join('\n'), fonts, markCount: marking.marks };
}

function roleOf(op: Exclude<Op, { kind: 'link' }>): StructNode | string {
  switch (op.kind) {
    case 'text':
    case 'squares':
      return op.role;
    case 'rule':
      return op.artifact;
    case 'dots':
    case 'box':
      return 'Layout';
  }
}

function mark(role: StructNode | string | null, marking: Marking): void {
  if (role === marking.role) return;
  const { out, page } = marking;
  if (marking.role !== null) out.push('EMC');
  marking.role = role;
  if (role === null) return;
  if (typeof role === 'string') {
    out.push(`/Artifact <</Type /${role}>> BDC`);
    return;
  }
  if (role.type === 'Link' && role.kids.length === 0) role.parent?.kids.push(role);
  out.push(`/${role.type} <</MCID ${marking.marks}>> BDC`);
  role.kids.push({ kind: 'mark', page, mark: marking.marks });
  marking.marks += 1;
}

function operators(
  op: Exclude<Op, { kind: 'link' }>,
  inks: Inks,
  fonts: Set<EmbeddedFont>,
): string {
  switch (op.kind) {
    case 'text': {
      const text = `BT 1 0 0 -1 ${decimal(op.x)} ${decimal(op.y)} Tm ${op.segments.map((segment) => segmentOperators(segment, inks, fonts)).join('')}ET`;
      return op.isSoftHyphen ? `/Span <</ActualText <FEFF00AD>>> BDC\n${text}\nEMC` : text;
    }
    case 'rule': {
      const line = `${decimal(op.x)} ${decimal(op.y)} m ${decimal(op.x + op.width)} ${decimal(op.y)} l S`;
      return op.isBlue
        ? `q ${BLUE} ${decimal(op.weight)} w ${line} Q`
        : `${decimal(op.weight)} w ${line}`;
    }
    case 'dots':
      return dots(op);
    case 'box':
      return `0.75 w ${rectangle({ ...op, width: op.side, height: op.side })} S`;
    case 'squares':
      return `${op.squares.map(rectangle).join('\n')}\nf`;
  }
}

/** Leaders of one raster for the whole page, so that they stand in columns. */
function dots({ x, y, width }: { x: number; y: number; width: number }): string {
  const pitch = 6;
  const start = Math.ceil(x / pitch) * pitch;
  const end = Math.min(x + width, PAGE_WIDTH);
  return `q 0.6 w [0.6 5.4] 0 d ${decimal(start)} ${decimal(y)} m ${decimal(end)} ${decimal(y)} l S Q`;
}

function rectangle({ x, y, width, height }: Square): string {
  return `${decimal(x)} ${decimal(y)} ${decimal(width)} ${decimal(height)} re`;
}

function segmentOperators(
  { words, size }: Segment,
  { fontOf, encoded }: Inks,
  fonts: Set<EmbeddedFont>,
): string {
  const [first] = words;
  if (first === undefined) return '';
  const font = fontOf(first.face);
  fonts.add(font);
  let operands = '';
  for (const word of words) {
    let code = encoded.get(word);
    if (code === undefined) {
      code = encodeWord(word, font, size);
      // A raised mark is raised by points, so its code is good for this size only.
      if (!code.includes('Ts')) encoded.set(word, code);
    }
    operands += code;
  }
  return `/${font.id} ${decimal(size)} Tf[${operands.replaceAll('><', '')}]TJ `;
}
