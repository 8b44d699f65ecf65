import type { Inline, Mark } from '../../../../shared/agreement/RichText';
import { inlineTextLength, lineOf, marksIn, partsOf } from './inlinesOf';
import { itemPlace, wordListPlace } from './listPlace';
import type { PastedBlock, PastedItem } from './Pasted';
import { readTable } from './readTable';
import { isHidden, styleOf } from './styleOf';

const BLOCKS = new Set(
  'P DIV SECTION ARTICLE MAIN HEADER FOOTER BLOCKQUOTE PRE ADDRESS H1 H2 H3 H4 H5 H6 UL OL LI DL DT DD TABLE HR'.split(
    ' ',
  ),
);

/** Reads pasted HTML into the few things an agreement knows; everything else leaves only its words. */
export function readHtml(root: ParentNode): readonly PastedBlock[] {
  const reading: Reading = { blocks: [], line: [] };
  walk(root.childNodes, { marks: [], heading: null, item: null, listDepth: 0 }, reading);
  flush({ marks: [], heading: null, item: null, listDepth: 0 }, reading);
  return reading.blocks;
}

type Reading = { readonly blocks: PastedBlock[]; line: Inline[] };

type Around = {
  readonly marks: readonly Mark[];
  readonly heading: number | null;
  readonly item: PastedItem | null;
  /** How many lists are around. */
  readonly listDepth: number;
};

function walk(nodes: Iterable<Node>, around: Around, reading: Reading): void {
  for (const node of nodes) {
    if (node instanceof Element) walkElement(node, around, reading);
    else reading.line.push(...partsOf(node, around.marks));
  }
}

function walkElement(element: Element, around: Around, reading: Reading): void {
  const style = styleOf(element);
  if (isHidden(element, style)) return;
  if (!BLOCKS.has(element.tagName) && !holdsBlock(element)) {
    reading.line.push(...partsOf(element, around.marks));
    return;
  }
  if (element.tagName === 'TABLE') {
    flush(around, reading);
    reading.blocks.push(...readTable(element, readHtml));
    return;
  }
  const isBlock = BLOCKS.has(element.tagName);
  if (isBlock) flush(around, reading);
  const inside = within(element, around);
  walk(element.childNodes, inside, reading);
  if (isBlock) flush(inside, reading);
}

function within(element: Element, around: Around): Around {
  const marks = marksIn(element, around.marks);
  const { tagName } = element;
  if (tagName === 'UL' || tagName === 'OL') {
    return { ...around, marks, listDepth: around.listDepth + 1 };
  }
  if (tagName === 'LI') {
    return { ...around, marks, item: itemPlace(element, Math.max(0, around.listDepth - 1)) };
  }
  const heading = headingLevel(element) ?? around.heading;
  return {
    ...around,
    // A heading is bold by being one.
    marks: heading === null ? marks : [],
    heading,
    item: wordListPlace(element) ?? around.item,
  };
}

function headingLevel(element: Element): number | null {
  const level = /^H([1-6])$/.exec(element.tagName)?.[1];
  return level === undefined ? null : Number(level);
}

function holdsBlock(element: Element): boolean {
  return [...element.children].some((child) => BLOCKS.has(child.tagName) || holdsBlock(child));
}

/** Ends the line that is being read; a further paragraph of one item is a further line of it. */
function flush({ heading, item }: Around, reading: Reading): void {
  const content = lineOf(reading.line);
  reading.line = [];
  if (inlineTextLength(content) === 0) return;
  const last = reading.blocks.at(-1);
  if (item !== null && last?.kind === 'paragraph' && last.item === item) {
    reading.blocks[reading.blocks.length - 1] = {
      ...last,
      content: [...last.content, { kind: 'break' }, ...content],
    };
  } else reading.blocks.push({ kind: 'paragraph', content, heading, item });
}
