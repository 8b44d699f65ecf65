import type { Clause, Section } from '../../agreement/Body';
import type { Block, Inline, List, TextRun } from '../../agreement/RichText';
import { inlines } from '../../agreement/text/inlines';
import { contentText } from '../content/contentText';
import type { ImportNote } from '../ImportNote';
import type { Place } from '../SourceBlock';
import type { Mention } from './findMentions';
import { findMentions } from './findMentions';
import type { PlacesByNumber } from './placesByNumber';

type Linked = {
  readonly sections: readonly Section[];
  readonly notes: readonly ImportNote[];
};

type Linking = {
  readonly places: PlacesByNumber;
  readonly notes: ImportNote[];
  count: number;
};

/**
 * Turns mentions of the document's own places ("see section 2.3") into cross-references where only
 * one place can be meant. All others stay as words and are reported, because words do not follow
 * the numbering.
 */
export function linkReferences(
  sections: readonly Section[],
  places: PlacesByNumber,
  placeOf: (clause: Clause) => Place | null,
): Linked {
  const linking: Linking = { places, notes: [], count: 0 };
  const linked = sections.map((section) => ({
    ...section,
    clauses: section.clauses.map((clause) => linkClause(clause, placeOf, linking)),
  }));
  const count: readonly ImportNote[] =
    linking.count === 0 ? [] : [{ kind: 'references-linked', count: linking.count }];
  return { sections: linked, notes: [...count, ...linking.notes] };
}

function linkClause(
  clause: Clause,
  placeOf: (clause: Clause) => Place | null,
  linking: Linking,
): Clause {
  const place = placeOf(clause);
  return {
    ...clause,
    blocks: clause.blocks.map((block) => linkBlock(block, place, linking)),
    children: clause.children.map((child) => linkClause(child, placeOf, linking)),
  };
}

function linkBlock(block: Block, place: Place | null, linking: Linking): Block {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, content: linkContent(block.content, place, linking) };
    case 'list':
      return linkList(block, place, linking);
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => ({
          cells: row.cells.map((cell) => ({
            ...cell,
            content: linkContent(cell.content, place, linking),
          })),
        })),
      };
  }
}

function linkList(list: List, place: Place | null, linking: Linking): List {
  return {
    ...list,
    items: list.items.map((item) => ({
      content: linkContent(item.content, place, linking),
      sublist: item.sublist === null ? null : linkList(item.sublist, place, linking),
    })),
  };
}

function linkContent(
  content: readonly Inline[],
  place: Place | null,
  linking: Linking,
): readonly Inline[] {
  const mentions = findMentions(contentText(content), linking.places);
  if (mentions.length === 0) return content;
  const links: Mention[] = [];
  for (const mention of mentions) {
    const { outcome, words } = mention;
    if (outcome.kind === 'link') links.push(mention);
    else if (place !== null) {
      linking.notes.push({ kind: 'reference-left-as-words', place, words, reason: outcome.reason });
    }
  }
  linking.count += links.length;
  return withLinks(content, links);
}

/** A mention that is broken over runs with different marks keeps those of its first run. */
function withLinks(content: readonly Inline[], links: readonly Mention[]): readonly Inline[] {
  const linked: Inline[] = [];
  let at = 0;
  for (const part of content) {
    if (part.kind !== 'text') linked.push(part);
    else linked.push(...linkRun(part, at, links));
    at += part.kind === 'text' ? part.text.length : 1;
  }
  return inlines(linked);
}

function linkRun(run: TextRun, from: number, links: readonly Mention[]): readonly Inline[] {
  const parts: Inline[] = [];
  const end = from + run.text.length;
  let done = from;
  for (const link of links) {
    if (link.end <= done || link.start >= end) continue;
    parts.push({ ...run, text: run.text.slice(done - from, Math.max(link.start, from) - from) });
    if (link.start >= from && link.outcome.kind === 'link') {
      parts.push({ kind: 'reference', target: link.outcome.target, marks: run.marks });
    }
    done = Math.min(link.end, end);
  }
  parts.push({ ...run, text: run.text.slice(done - from) });
  return parts;
}
