import type { Inline } from '../../../shared/agreement/RichText';
import { inlines } from '../../../shared/agreement/text/inlines';
import { contentText } from '../../../shared/import/content/contentText';
import { excerpt } from '../../../shared/import/content/excerpt';
import type { SourceParagraph, SourceStyle } from '../../../shared/import/SourceBlock';
import type { DocxReading } from './DocxReading';
import type { ParagraphSign } from './numberCounter';
import { levelOfStyle } from './numbering';
import type { RunContent } from './runContent';
import { readRuns } from './runContent';
import type { Style } from './styles';
import { headingLevelOf, numberingPlace, outlineLevel } from './styles';
import type { XmlElement } from './XmlElement';
import { childOf, valueOf } from './XmlElement';

type ReadParagraph = {
  /** null when it belongs to a table of contents. */
  readonly paragraph: SourceParagraph | null;
  readonly boxes: readonly XmlElement[];
};

export function docxParagraph(element: XmlElement, reading: DocxReading): ReadParagraph {
  const properties = childOf(element, 'w:pPr');
  const { styles, found, fields } = reading;
  const style =
    styles.byId.get(valueOf(properties, 'w:pStyle') ?? styles.defaultParagraph ?? '') ?? null;
  const sign = signOf(properties, style, reading);
  const contentsBefore = found.contentsFields;
  const wasInContents = fields.some(isContents);
  const runs: RunContent = { content: [], boxes: [], tabbed: '' };
  readRuns(element, plainStyle(style), reading, runs);
  const content = inlines(runs.content);
  const text = contentText(content);
  reading.paragraphs += 1;
  if (
    wasInContents ||
    found.contentsFields > contentsBefore ||
    style?.name.startsWith('toc ') === true
  ) {
    if (text.trim() !== '') found.contents.push(text.trim());
    return { paragraph: null, boxes: runs.boxes };
  }
  return {
    boxes: runs.boxes,
    paragraph: {
      kind: 'paragraph',
      place: { unit: 'paragraph', number: reading.paragraphs, excerpt: excerpt(text) },
      style: sourceStyle(properties, style, content, sign),
      label: sign.kind === 'number' ? sign.label : null,
      indent: indentOf(properties),
      soft: false,
      tabbed: runs.tabbed.trim().includes('\t') ? runs.tabbed.trim() : '',
      content,
    },
  };
}

function isContents({ instruction }: { readonly instruction: string }): boolean {
  return /^\s*TOC\b/i.test(instruction);
}

/** A heading is bold because it is a heading; its words carry no mark for that. */
function plainStyle(style: Style | null): Style | null {
  if (style === null || (headingLevelOf(style.name) === null && !isTitleName(style.name))) {
    return style;
  }
  return { ...style, bold: false, italic: false, underline: false };
}

function isTitleName(name: string): boolean {
  return name === 'title' || name === 'subtitle';
}

function signOf(
  properties: XmlElement | null,
  style: Style | null,
  { numbering, count }: DocxReading,
): ParagraphSign {
  const own = numberingPlace(properties);
  const inherited = style?.numbering ?? null;
  const numId = own?.numId ?? inherited?.numId ?? null;
  if (numId === null || numId === '0') return { kind: 'none' };
  const level =
    own?.level ??
    inherited?.level ??
    (style === null ? 0 : levelOfStyle(numbering, numId, style.id));
  return count(numId, Number.isInteger(level) ? level : 0);
}

function sourceStyle(
  properties: XmlElement | null,
  style: Style | null,
  content: readonly Inline[],
  sign: ParagraphSign,
): SourceStyle {
  if (style !== null && isTitleName(style.name)) return { kind: 'title' };
  const level = outlineLevel(properties) ?? style?.outlineLevel ?? null;
  const heading =
    (style === null ? null : headingLevelOf(style.name)) ?? (level === null ? null : level + 1);
  if (heading !== null) return { kind: 'heading', level: heading };
  if (sign.kind === 'bullet') return { kind: 'bullet', level: sign.level };
  const words = content.filter((part) => part.kind === 'text' && part.text.trim() !== '');
  const isBold = words.every((part) => part.kind === 'text' && part.marks.includes('bold'));
  return words.length > 0 && isBold ? { kind: 'emphatic' } : { kind: 'body' };
}

function indentOf(properties: XmlElement | null): number {
  const indent = childOf(properties, 'w:ind')?.attributes;
  const value = Number(indent?.['w:left'] ?? indent?.['w:start'] ?? 0);
  return Number.isFinite(value) ? value : 0;
}
