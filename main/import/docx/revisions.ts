import { excerpt } from '../../../shared/import/content/excerpt';
import type { TrackedChanges } from '../ImportFailure';
import { wordsOf } from './wordsOf';
import type { XmlElement, XmlNode } from './XmlElement';
import { childOf, childrenOf } from './XmlElement';

export type Taken = 'accepted' | 'rejected';

const INSERTED = new Set(['w:ins', 'w:moveTo', 'w:cellIns']);
const DELETED = new Set(['w:del', 'w:moveFrom', 'w:cellDel']);
const FORMATTED = /^w:(?:rPr|pPr|tblPr|trPr|tcPr|sectPr|tblGrid|numbering)Change$/;
const MOST_EXCERPTS = 10;

/** Counts what was changed under "track changes", paragraph marks and table rows included. */
export function trackedChanges(root: XmlElement): TrackedChanges {
  const counts = { insertions: 0, deletions: 0, moves: 0, formatting: 0 };
  const inserted: string[] = [];
  const deleted: string[] = [];
  const note = (texts: string[], element: XmlElement): void => {
    const words = excerpt(wordsOf(element));
    if (words !== '' && texts.length < MOST_EXCERPTS) texts.push(words);
  };
  const walk = (element: XmlElement): void => {
    if (element.name === 'w:ins') {
      counts.insertions += 1;
      note(inserted, element);
    } else if (element.name === 'w:del') {
      counts.deletions += 1;
      note(deleted, element);
    } else if (element.name === 'w:moveFrom') counts.moves += 1;
    else if (element.name === 'w:cellIns') counts.insertions += 1;
    else if (element.name === 'w:cellDel') counts.deletions += 1;
    else if (FORMATTED.test(element.name)) counts.formatting += 1;
    for (const child of childrenOf(element)) walk(child);
  };
  walk(root);
  return { ...counts, inserted, deleted };
}

export function hasTextChanges({ insertions, deletions, moves }: TrackedChanges): boolean {
  return insertions + deletions + moves > 0;
}

/** The document as it reads when every tracked change is accepted, or rejected. */
export function withChanges(element: XmlElement, taken: Taken): XmlElement {
  const children = element.children.flatMap((node) => changed(node, taken));
  return { ...element, children: joinParagraphs(children, taken) };
}

function changed(node: XmlNode, taken: Taken): readonly XmlNode[] {
  if (typeof node === 'string') return [node];
  const isGone = (taken === 'accepted' ? DELETED : INSERTED).has(node.name);
  const isWrapper = INSERTED.has(node.name) || DELETED.has(node.name);
  // In properties these elements are marks of the paragraph or row, which are judged there.
  if (isWrapper && node.children.length === 0) return [node];
  if (isGone) return [];
  if (node.name === 'w:tr' && isMarkedGone(childOf(node, 'w:trPr'), taken)) return [];
  if (node.name === 'w:tc' && isMarkedGone(childOf(node, 'w:tcPr'), taken)) return [];
  const kept = withChanges(node, taken);
  return isWrapper ? kept.children : [kept];
}

function isMarkedGone(properties: XmlElement | null, taken: Taken): boolean {
  const gone = taken === 'accepted' ? DELETED : INSERTED;
  return childrenOf(properties).some(({ name }) => gone.has(name));
}

/** A paragraph whose end is gone runs on into the next one, which keeps its own style. */
function joinParagraphs(children: readonly XmlNode[], taken: Taken): readonly XmlNode[] {
  const joined: XmlNode[] = [];
  let waiting: XmlNode[] = [];
  for (const node of children) {
    if (typeof node === 'string' || node.name !== 'w:p') {
      if (waiting.length > 0) joined.push({ name: 'w:p', attributes: {}, children: waiting });
      waiting = [];
      joined.push(node);
      continue;
    }
    const properties = childOf(node, 'w:pPr');
    const content = node.children.filter((child) => child !== properties);
    const isOpen = isMarkedGone(childOf(properties, 'w:rPr'), taken);
    if (isOpen) for (const each of content) waiting.push(each);
    else if (waiting.length === 0) joined.push(node);
    else {
      const own = properties === null ? [] : [properties];
      joined.push({ ...node, children: [...own, ...waiting, ...content] });
      waiting = [];
    }
  }
  return waiting.length === 0
    ? joined
    : [...joined, { name: 'w:p', attributes: {}, children: waiting }];
}
