import type { Section } from '../../../../shared/agreement/Body';
import type { NewId } from '../../../../shared/agreement/ids';
import { textRun } from '../../../../shared/agreement/text/inlines';
import { contentText } from '../../../../shared/import/content/contentText';
import { importBlocks } from '../../../../shared/import/importBlocks';
import type { LabelShape } from '../../../../shared/import/labels/Label';
import { parseLabel } from '../../../../shared/import/labels/parseLabel';
import type {
  AutomaticLabel,
  SourceBlock,
  SourceStyle,
} from '../../../../shared/import/SourceBlock';
import type { ListStyle } from '../../../../shared/agreement/RichText';
import type { PastedBlock, PastedItem, PastedParagraph } from './Pasted';
import { isLegal } from './readText';

/**
 * The sections and clauses that pasted blocks are: headings, or paragraphs numbered as agreements
 * number them. Null for text that is just paragraphs, lists and tables.
 */
export function pastedSections(
  blocks: readonly PastedBlock[],
  newId: NewId,
): readonly Section[] | null {
  if (blocks.length < 2 || !blocks.some(isOfAgreement)) return null;
  const counts: number[] = [];
  const sources = blocks.map((block, index) => asSource(block, index, counts));
  const chapter = chapterOf(blocks);
  if (chapter === null) return importBlocks(sources, [], newId).sections;
  // "2.1, 2.2" are clauses of a section that was not copied along: it stands in while they are read.
  const [first, ...others] = importBlocks([chapter, ...sources], [], newId).sections;
  return first === undefined ? others : [{ ...first, title: '' }, ...others];
}

function chapterOf(blocks: readonly PastedBlock[]): SourceBlock | null {
  const [first] = blocks;
  if (first?.kind !== 'paragraph' || first.heading !== null) return null;
  const number = /^(\d+)\.\d/.exec(first.item?.marker ?? contentText(first.content))?.[1];
  if (number === undefined) return null;
  const content = [textRun(`${number}. Section`)];
  const chapter = { kind: 'paragraph', content, heading: 1, item: null } as const;
  return asSource(chapter, 0, []);
}

function isOfAgreement(block: PastedBlock): boolean {
  if (block.kind === 'table') return false;
  const marker = block.item?.marker ?? parseLabel(contentText(block.content))?.text ?? '';
  return block.heading !== null || isLegal(marker);
}

function asSource(block: PastedBlock, index: number, counts: number[]): SourceBlock {
  const place = { unit: 'paragraph', number: index + 1, excerpt: '' } as const;
  if (block.kind === 'table') {
    const { headerRows, columns, rows } = block;
    return { kind: 'table', place, headerRows, columns, rows: rows.map(({ cells }) => cells) };
  }
  return {
    kind: 'paragraph',
    place,
    style: sourceStyle(block),
    label: block.item === null ? null : automaticLabel(block.item, counts),
    indent: 0,
    soft: false,
    tabbed: '',
    content: block.content,
  };
}

function sourceStyle({ heading, item }: PastedParagraph): SourceStyle {
  if (heading !== null) return { kind: 'heading', level: heading };
  if (item?.style === 'bullet') return { kind: 'bullet', level: item.depth };
  return { kind: 'body' };
}

const SHAPES: Readonly<Record<Exclude<ListStyle, 'bullet'>, LabelShape>> = {
  decimal: 'decimal',
  alpha: 'lower-alpha',
  roman: 'lower-roman',
};

function automaticLabel(item: PastedItem, counts: number[]): AutomaticLabel | null {
  const { style, depth, marker } = item;
  if (style === 'bullet') return null;
  counts.length = Math.min(counts.length, depth + 1);
  const count = (counts[depth] ?? 0) + 1;
  counts[depth] = count;
  const read = marker === null ? undefined : parseLabel(`${marker} `, true)?.readings[0];
  return {
    text: marker ?? `${count}.`,
    level: depth,
    shape: read?.shape ?? SHAPES[style],
    count: read?.path.at(-1) ?? count,
  };
}
