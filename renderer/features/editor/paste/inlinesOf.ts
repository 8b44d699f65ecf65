import type { Inline, Mark } from '../../../../shared/agreement/RichText';
import { inlines, textRun } from '../../../../shared/agreement/text/inlines';
import { isHidden, styleOf } from './styleOf';

const MARK_TAGS: Readonly<Record<string, Mark>> = {
  B: 'bold',
  STRONG: 'bold',
  I: 'italic',
  EM: 'italic',
  U: 'underline',
  INS: 'underline',
};

/** The marks inside an element: those around it, its tag's and what its style says of them. */
export function marksIn(element: Element, around: readonly Mark[]): readonly Mark[] {
  const marks = new Set(around);
  const tag = MARK_TAGS[element.tagName];
  if (tag !== undefined) marks.add(tag);
  const style = styleOf(element);
  set(marks, 'bold', isBold(style.get('font-weight')));
  set(marks, 'italic', isItalic(style.get('font-style')));
  const line = style.get('text-decoration-line') ?? style.get('text-decoration');
  set(marks, 'underline', line === undefined ? null : line.includes('underline'));
  return [...marks];
}

function set(marks: Set<Mark>, mark: Mark, isOn: boolean | null): void {
  if (isOn === true) marks.add(mark);
  if (isOn === false) marks.delete(mark);
}

function isBold(weight: string | undefined): boolean | null {
  if (weight === undefined) return null;
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
}

function isItalic(style: string | undefined): boolean | null {
  return style === undefined ? null : style === 'italic' || style === 'oblique';
}

/** The runs of a node and all in it; Word's drawn list markers are left out. */
export function partsOf(node: Node, marks: readonly Mark[]): readonly Inline[] {
  if (node.nodeType === 3) return [textRun(spaced(node.nodeValue ?? ''), marks)];
  if (!(node instanceof Element)) return [];
  if (node.tagName === 'BR') return [{ kind: 'break' }];
  const style = styleOf(node);
  if (isHidden(node, style) || style.get('mso-list') === 'ignore') return [];
  const own = marksIn(node, marks);
  const parts = [...node.childNodes].flatMap((child) => partsOf(child, own));
  return node.tagName === 'A' && !marks.includes('underline') ? parts.map(notUnderlined) : parts;
}

/** A link is underlined as a link, not by whoever wrote it. */
function notUnderlined(part: Inline): Inline {
  return part.kind === 'text'
    ? { ...part, marks: part.marks.filter((mark) => mark !== 'underline') }
    : part;
}

/** White space of a page is one space; so is the hard space that word processors align with. */
function spaced(text: string): string {
  return text.replace(/[\s\u00a0]+/gu, ' ');
}

/** Joins runs, with one space where pages have several and none at the ends of a line. */
export function lineOf(parts: readonly Inline[]): readonly Inline[] {
  const line: Inline[] = [];
  let isAfterSpace = true;
  for (const part of inlines(parts)) {
    if (part.kind === 'break') {
      trimEnd(line);
      line.push(part);
      isAfterSpace = true;
    } else if (part.kind === 'text') {
      const text: string = isAfterSpace ? part.text.replace(/^ +/, '') : part.text;
      if (text === '') continue;
      line.push({ ...part, text: text.replace(/ {2,}/g, ' ') });
      isAfterSpace = text.endsWith(' ');
    } else {
      line.push(part);
      isAfterSpace = false;
    }
  }
  trimEnd(line);
  while (line[0]?.kind === 'break') line.shift();
  while (line.at(-1)?.kind === 'break') line.pop();
  return inlines(line);
}

function trimEnd(line: Inline[]): void {
  const last = line.at(-1);
  if (last?.kind !== 'text') return;
  line.pop();
  const text = last.text.replace(/ +$/, '');
  if (text !== '') line.push({ ...last, text });
}

/** How many characters a line shows. */
export function inlineTextLength(content: readonly Inline[]): number {
  return content.reduce((sum, part) => sum + (part.kind === 'text' ? part.text.length : 0), 0);
}
