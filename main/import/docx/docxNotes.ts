import type { ImportNote, SideText } from '../../../shared/import/ImportNote';
import type { TrackedChanges } from '../ImportFailure';
import type { DocxParts } from './docxParts';
import type { Findings } from './DocxReading';
import type { Taken } from './revisions';
import { wordsOf } from './wordsOf';
import type { XmlElement } from './XmlElement';
import { childrenOf, within } from './XmlElement';

type Changes = { readonly changes: TrackedChanges; readonly taken: Taken };

/** Everything a Word file held that is not, or not simply, in the text. */
export function docxNotes(
  parts: DocxParts,
  found: Findings,
  { changes, taken }: Changes,
): readonly ImportNote[] {
  const embedded = [...parts.templates, ...parts.embedded, ...found.embedded];
  const fieldCount = [...found.fields.values()].reduce((sum, count) => sum + count, 0);
  return [
    ...changeNote(changes, taken),
    ...sideTexts('comment', itemsOf(parts.comments, 'w:comment')),
    ...sideTexts('header-footer', parts.headersAndFooters),
    ...sideTexts('footnote', itemsOf(parts.footnotes, 'w:footnote')),
    ...sideTexts('endnote', itemsOf(parts.endnotes, 'w:endnote')),
    ...when(found.contents.length > 0, { kind: 'contents-left-out', lines: found.contents }),
    ...when(found.hidden.length > 0, {
      kind: 'hidden-text-left-out',
      count: found.hidden.length,
      texts: found.hidden,
    }),
    ...when(found.images > 0, { kind: 'images-left-out', count: found.images }),
    ...when(embedded.length > 0, {
      kind: 'embedded-left-out',
      count: embedded.length,
      names: embedded,
    }),
    ...when(parts.hasMacros, { kind: 'macros-left-out' }),
    ...when(found.textBoxes > 0, { kind: 'text-boxes', count: found.textBoxes }),
    ...when(found.equations > 0, { kind: 'equations', count: found.equations }),
    ...when(found.crossedOut.length > 0, { kind: 'crossed-out-kept', texts: found.crossedOut }),
    ...when(found.symbols > 0, { kind: 'symbols-unknown', count: found.symbols }),
    ...when(fieldCount > 0, {
      kind: 'fields-as-text',
      count: fieldCount,
      names: [...found.fields.keys()],
    }),
    ...when(found.links.length > 0, { kind: 'links-as-text', addresses: found.links }),
    ...found.notes,
  ];
}

function when(isSo: boolean, note: ImportNote): readonly ImportNote[] {
  return isSo ? [note] : [];
}

function changeNote(changes: TrackedChanges, taken: Taken): readonly ImportNote[] {
  const { insertions, deletions, moves, formatting } = changes;
  return when(insertions + deletions + moves + formatting > 0, {
    kind: 'tracked-changes',
    taken,
    insertions,
    deletions,
    moves,
    formatting,
  });
}

/** Notes without the separators that Word keeps among them. */
function itemsOf(root: XmlElement | null, name: string): readonly XmlElement[] {
  return childrenOf(root).filter(
    (element) => element.name === name && element.attributes['w:type'] === undefined,
  );
}

const PARAGRAPH = new Set(['w:p']);

function sideTexts(from: SideText, elements: readonly XmlElement[]): readonly ImportNote[] {
  const texts = elements
    .map((element) => within(element, PARAGRAPH).map(paragraphWords).join(' ').trim())
    .filter((text) => text !== '');
  const distinct = [...new Set(texts)];
  return when(texts.length > 0, {
    kind: 'side-text-left-out',
    from,
    count: texts.length,
    texts: distinct,
  });
}

const INSTRUCTIONS = new Set(['w:instrText', 'w:delInstrText']);

function paragraphWords(paragraph: XmlElement): string {
  return wordsOf(withoutInstructions(paragraph)).trim();
}

function withoutInstructions(element: XmlElement): XmlElement {
  return {
    ...element,
    children: element.children
      .filter((node) => typeof node === 'string' || !INSTRUCTIONS.has(node.name))
      .map((node) => (typeof node === 'string' ? node : withoutInstructions(node))),
  };
}
