import type {
  List as MdList,
  ListItem as MdListItem,
  Paragraph,
  Root,
  RootContent,
  Table,
} from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Alignment } from '../../../shared/agreement/RichText';
import { textRun } from '../../../shared/agreement/text/inlines';
import { contentText } from '../../../shared/import/content/contentText';
import { excerpt } from '../../../shared/import/content/excerpt';
import type { ImportNote } from '../../../shared/import/ImportNote';
import type {
  AutomaticLabel,
  Place,
  SourceBlock,
  SourceParagraph,
  SourceStyle,
} from '../../../shared/import/SourceBlock';
import type { MarkdownFindings } from './markdownInlines';
import { markdownLines } from './markdownInlines';

type MarkdownSource = {
  readonly blocks: readonly SourceBlock[];
  readonly notes: readonly ImportNote[];
};

/** Where a block stands among the lists around it. */
type Surroundings = {
  readonly bullets: number;
  readonly numbers: number;
  /** What the next paragraph shows before itself. */
  readonly sign:
    | { readonly kind: 'bullet' }
    | { readonly kind: 'number'; readonly label: AutomaticLabel }
    | null;
};

const TOP: Surroundings = { bullets: 0, numbers: 0, sign: null };

/** Reads Markdown with tables. HTML in it stays as the words it is written in, and is reported. */
export function markdownBlocks(text: string): MarkdownSource {
  const root: Root = fromMarkdown(text, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const found: MarkdownFindings = { images: 0, links: [], html: [] };
  const blocks = root.children.flatMap((node) => blocksOf(node, TOP, found));
  return { blocks, notes: notesOf(found) };
}

function notesOf({ images, links, html }: MarkdownFindings): readonly ImportNote[] {
  return [
    ...html.map((place): ImportNote => ({ kind: 'raw-html', place })),
    ...(images === 0 ? [] : [{ kind: 'images-left-out', count: images } as const]),
    ...(links.length === 0 ? [] : [{ kind: 'links-as-text', addresses: links } as const]),
  ];
}

function blocksOf(
  node: RootContent,
  around: Surroundings,
  found: MarkdownFindings,
): readonly SourceBlock[] {
  // oxlint-disable-next-line switch-exhaustiveness-check -- mdast lists kinds that stand elsewhere
  switch (node.type) {
    case 'heading': {
      const lines = markdownLines(node.children, placeOf(node), found);
      const style = { kind: 'heading', level: node.depth } as const;
      return paragraphs(lines, { place: placeOf(node), style, around });
    }
    case 'paragraph':
      return paragraphBlocks(node, around, found);
    case 'list':
      return node.children.flatMap((item, at) => itemBlocks(item, node, at, { around, found }));
    case 'table':
      return [tableOf(node, found)];
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(child, around, found));
    case 'code':
      return plainLines(node.value, placeOf(node), around);
    case 'html':
      found.html.push({ ...placeOf(node), excerpt: excerpt(node.value) });
      return plainLines(node.value, placeOf(node), around);
    case 'definition':
      found.links.push(node.url);
      return [];
    default:
      // Rules part blocks, and all other kinds stand inside the ones above or need an extension.
      return [];
  }
}

function paragraphBlocks(
  node: Paragraph,
  around: Surroundings,
  found: MarkdownFindings,
): readonly SourceBlock[] {
  const [only] = node.children;
  const isBold = node.children.length === 1 && only?.type === 'strong';
  const style: SourceStyle = { kind: isBold ? 'emphatic' : 'body' };
  const place = placeOf(node);
  return paragraphs(markdownLines(node.children, place, found), { place, style, around });
}

type ParagraphStart = {
  readonly place: Place;
  readonly style: SourceStyle;
  readonly around: Surroundings;
};

function paragraphs(
  lines: readonly SourceParagraph['content'][],
  { place, style, around }: ParagraphStart,
): readonly SourceParagraph[] {
  return lines.map((content, at): SourceParagraph => {
    const { sign } = at === 0 ? around : TOP;
    return {
      kind: 'paragraph',
      place: { ...place, number: place.number + at, excerpt: excerpt(contentText(content)) },
      style: sign?.kind === 'bullet' ? { kind: 'bullet', level: around.bullets - 1 } : style,
      label: sign?.kind === 'number' ? sign.label : null,
      indent: 0,
      soft: at > 0,
      tabbed: '',
      content,
    };
  });
}

function plainLines(text: string, place: Place, around: Surroundings): readonly SourceBlock[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.flatMap((line, at) => {
    const at2 = { ...place, number: place.number + at };
    const start = { place: at2, style: { kind: 'body' }, around: at === 0 ? around : TOP } as const;
    return paragraphs([[textRun(line)]], start);
  });
}

function itemBlocks(
  item: MdListItem,
  list: MdList,
  at: number,
  { around, found }: { readonly around: Surroundings; readonly found: MarkdownFindings },
): readonly SourceBlock[] {
  const isNumbered = list.ordered === true;
  const count = (list.start ?? 1) + at;
  const inside = {
    bullets: around.bullets + (isNumbered ? 0 : 1),
    numbers: around.numbers + (isNumbered ? 1 : 0),
  };
  const label = { text: `${count}.`, level: around.numbers, shape: 'decimal', count } as const;
  return item.children.flatMap((child, place) => {
    const isFirst = place === 0 && child.type === 'paragraph';
    const sign = isFirst
      ? isNumbered
        ? ({ kind: 'number', label } as const)
        : ({ kind: 'bullet' } as const)
      : null;
    return blocksOf(child, { ...inside, sign }, found);
  });
}

function tableOf(node: Table, found: MarkdownFindings): SourceBlock {
  const place = placeOf(node);
  const rows = node.children.map((row) =>
    row.children.map((cell) => ({
      content: markdownLines(cell.children, place, found).flat(),
      span: 1,
    })),
  );
  const columns = (node.align ?? []).map((align): Alignment =>
    align === 'center' ? 'center' : align === 'right' ? 'end' : 'start',
  );
  const first = rows[0]?.map(({ content }) => contentText(content)).join(' ') ?? '';
  return {
    kind: 'table',
    place: { ...place, excerpt: excerpt(first) },
    headerRows: 1,
    columns,
    rows,
  };
}

function placeOf(node: RootContent): Place {
  return { unit: 'line', number: node.position?.start.line ?? 0, excerpt: '' };
}
