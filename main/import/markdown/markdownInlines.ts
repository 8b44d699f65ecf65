import type { PhrasingContent } from 'mdast';
import type { Inline, Mark } from '../../../shared/agreement/RichText';
import { inlines, textRun } from '../../../shared/agreement/text/inlines';
import { contentText } from '../../../shared/import/content/contentText';
import { excerpt } from '../../../shared/import/content/excerpt';
import { bulletLength } from '../../../shared/import/labels/parseBullet';
import { parseLabel } from '../../../shared/import/labels/parseLabel';
import type { Place } from '../../../shared/import/SourceBlock';

export type MarkdownFindings = {
  images: number;
  readonly links: string[];
  readonly html: Place[];
};

type Reading = { readonly place: Place; readonly found: MarkdownFindings; underlined: number };

/** Ends a line of the file inside a paragraph; never part of clean text. */
const SOFT = '\n';
const BREAK_TAG = /^<br\s*\/?>$/i;

/**
 * The words of a paragraph with their marks. It is one line unless a line of the file inside it
 * seems to begin with a number or bullet; then each such line begins another.
 */
export function markdownLines(
  nodes: readonly PhrasingContent[],
  place: Place,
  found: MarkdownFindings,
): readonly (readonly Inline[])[] {
  const parts = partsOf(nodes, [], { place, found, underlined: 0 });
  const rows: Inline[][] = [[]];
  for (const part of parts) {
    if (part === SOFT) rows.push([]);
    else rows.at(-1)?.push(part);
  }
  const lines: Inline[][] = [];
  for (const row of rows) {
    const text = contentText(row);
    const last = lines.at(-1);
    const isNew = last === undefined || bulletLength(text) > 0 || parseLabel(text) !== null;
    if (isNew) lines.push(row);
    else {
      last.push(textRun(' '));
      for (const part of row) last.push(part);
    }
  }
  return lines.map((line) => inlines(line));
}

function partsOf(
  nodes: readonly PhrasingContent[],
  marks: readonly Mark[],
  reading: Reading,
): readonly (Inline | typeof SOFT)[] {
  return nodes.flatMap((node) => partOf(node, marks, reading));
}

function partOf(
  node: PhrasingContent,
  marks: readonly Mark[],
  reading: Reading,
): readonly (Inline | typeof SOFT)[] {
  const { found } = reading;
  switch (node.type) {
    case 'text':
      return textParts(node.value, shown(marks, reading));
    case 'inlineCode':
      return [textRun(node.value, shown(marks, reading))];
    case 'strong':
      return partsOf(node.children, [...marks, 'bold'], reading);
    case 'emphasis':
      return partsOf(node.children, [...marks, 'italic'], reading);
    case 'delete':
    case 'linkReference':
      return partsOf(node.children, marks, reading);
    case 'link':
      found.links.push(node.url);
      return partsOf(node.children, marks, reading);
    case 'image':
    case 'imageReference':
      found.images += 1;
      return [textRun(node.alt ?? '', marks)];
    case 'break':
      return [{ kind: 'break' }];
    case 'html':
      return htmlParts(node.value, marks, reading);
    case 'footnoteReference':
      return [textRun(`[^${node.identifier}]`, marks)];
  }
}

function shown(marks: readonly Mark[], { underlined }: Reading): readonly Mark[] {
  return underlined > 0 ? [...marks, 'underline'] : marks;
}

function textParts(text: string, marks: readonly Mark[]): readonly (Inline | typeof SOFT)[] {
  return text
    .split(SOFT)
    .flatMap((line, at) => (at === 0 ? [textRun(line, marks)] : [SOFT, textRun(line, marks)]));
}

/** A line break and underlining have no other way into Markdown; all other tags stay as words. */
function htmlParts(tag: string, marks: readonly Mark[], reading: Reading): readonly Inline[] {
  if (BREAK_TAG.test(tag)) return [{ kind: 'break' }];
  if (tag === '<u>') reading.underlined += 1;
  else if (tag === '</u>') reading.underlined = Math.max(0, reading.underlined - 1);
  else {
    reading.found.html.push({ ...reading.place, excerpt: excerpt(tag) });
    return [textRun(tag, marks)];
  }
  return [];
}
