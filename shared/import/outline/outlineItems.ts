import { inlines, textRun } from '../../agreement/text/inlines';
import { contentText } from '../content/contentText';
import { sliceContent } from '../content/sliceContent';
import type { Label } from '../labels/Label';
import { bulletLength } from '../labels/parseBullet';
import { parseLabel } from '../labels/parseLabel';
import type { AutomaticLabel, SourceBlock, SourceParagraph } from '../SourceBlock';
import { isCapitals, looksLikeTitle } from './looksLikeTitle';
import type { OutlineItem, ParagraphItem } from './OutlineItem';

/** Reads what each block may be, by its style and its first characters. */
export function outlineItems(blocks: readonly SourceBlock[]): readonly OutlineItem[] {
  const indents: number[] = [];
  const items = blocks.map((block): OutlineItem => {
    if (block.kind === 'table') return { kind: 'table', table: block };
    const item = paragraphItem(block, indents);
    if (item.bullet === null) indents.length = 0;
    return item;
  });
  return ranked(withTitlesBelow(items));
}

/** "ARTICLE I" alone in its line has its title in the next one. */
function withTitlesBelow(items: readonly OutlineItem[]): readonly OutlineItem[] {
  const joined: OutlineItem[] = [];
  for (const item of items) {
    const above = joined.at(-1);
    if (above?.kind === 'paragraph' && item.kind === 'paragraph' && isTitleOf(item, above)) {
      const content = inlines([...above.content, textRun(' '), ...item.content]);
      joined[joined.length - 1] = { ...above, content, text: `${above.text} ${item.text}` };
    } else joined.push(item);
  }
  return joined;
}

function isTitleOf(below: ParagraphItem, { label, text, source }: ParagraphItem): boolean {
  const shape = label?.readings[0]?.shape;
  const isNamed = shape === 'article' || shape === 'section';
  if (label === null || !isNamed || label.automatic || label.length < text.length) return false;
  const isPlain = below.label === null && below.bullet === null;
  const isSameSort =
    source.style.kind === below.source.style.kind || below.source.style.kind === 'emphatic';
  return isPlain && isSameSort && looksLikeTitle(below.text) && !below.text.endsWith('.');
}

function paragraphItem(source: SourceParagraph, indents: number[]): ParagraphItem {
  const text = contentText(source.content);
  const item = { kind: 'paragraph', source, text, label: null, bullet: null, rank: null } as const;
  if (source.style.kind === 'bullet') {
    return { ...item, ...signed(text), bullet: source.style.level, content: source.content };
  }
  if (source.label !== null) return numbered(item, source, source.label);
  const bullet = source.style.kind === 'body' ? bulletLength(text) : 0;
  if (bullet > 0) {
    const content = sliceContent(source.content, bullet);
    const rest = text.slice(bullet);
    return {
      ...item,
      text: rest,
      ...signed(rest),
      bullet: bulletLevel(source.indent, indents),
      content,
    };
  }
  return { ...item, label: parseLabel(text), content: source.content };
}

/** "- (a) Yard duty": the bullet only serves the number behind it. */
function signed(text: string): { readonly label: Label | null } {
  const label = parseLabel(text);
  return { label: label?.readings[0]?.closing === 'parens' ? label : null };
}

type Unlabelled = Omit<ParagraphItem, 'content'>;

/** A generated number becomes a typed one for the eyes of the outline, but needs no proof. */
function numbered(
  item: Unlabelled,
  { content }: SourceParagraph,
  own: AutomaticLabel,
): ParagraphItem {
  const shown = own.text;
  const found = parseLabel(`${shown.replace(/\s*[:–—-]?\s*$/u, '')} `, true);
  const { shape, count } = own;
  const plain = { shape, closing: 'dot', path: [count], key: shape } as const;
  // Levels of one list may all look alike ("1.", "1.", "1."), so the level is part of the style.
  const readings = (found?.readings ?? [plain]).map((reading) => ({
    ...reading,
    key: reading.path.length > 1 ? reading.key : `${reading.key}@${own.level}`,
  }));
  return {
    ...item,
    text: `${shown} ${item.text}`,
    content: [textRun(`${shown} `), ...content],
    label: { text: shown, length: shown.length + 1, readings, automatic: true },
  };
}

/** Nesting by indentation: deeper than the one before is one level down. */
function bulletLevel(indent: number, indents: number[]): number {
  while (indents.length > 0 && (indents.at(-1) ?? 0) > indent) indents.pop();
  if (indents.at(-1) !== indent) indents.push(indent);
  return indents.length - 1;
}

/**
 * Gives headings their rank. Styles decide where a document uses them; otherwise lines in capitals
 * and lines in bold are taken as headings.
 */
function ranked(items: readonly OutlineItem[]): readonly OutlineItem[] {
  const hasStyles = items.some(
    (item) => item.kind === 'paragraph' && item.source.style.kind === 'heading',
  );
  if (hasStyles) {
    return items.map((item) =>
      item.kind === 'paragraph' && item.source.style.kind === 'heading'
        ? { ...item, rank: item.source.style.level }
        : item,
    );
  }
  const boldRank = hasPlainTitles(items) ? 2 : 1;
  return items.map((item) => {
    if (item.kind === 'table' || item.label !== null || item.bullet !== null) return item;
    if (isCapitals(item.text)) return { ...item, rank: 1 };
    const isTitle = item.source.style.kind === 'emphatic' && looksLikeTitle(item.text);
    return isTitle ? { ...item, rank: boldRank } : item;
  });
}

/** Whether higher headings than bold lines exist: capitals, or numbered titles not in bold. */
function hasPlainTitles(items: readonly OutlineItem[]): boolean {
  return items.some((item) => {
    if (item.kind === 'table') return false;
    if (item.label === null) return item.bullet === null && isCapitals(item.text);
    if (item.source.style.kind === 'emphatic') return false;
    const shape = item.label.readings[0]?.shape;
    return shape === 'article' || shape === 'section';
  });
}
