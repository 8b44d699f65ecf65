import type { ImportNote } from '../ImportNote';
import { contentText } from '../content/contentText';
import { sliceContent, trimContent } from '../content/sliceContent';
import type { OpenNode } from './addPiece';
import { addBody, addPiece, openNode } from './addPiece';
import { looksLikeTitle } from './looksLikeTitle';
import type { OutlineItem, ParagraphItem } from './OutlineItem';
import type { OutlineNode } from './OutlineNode';
import type { Candidate, OpenSequence, Sequences, Settled } from './settleLabel';
import { isExactlyNext, settleLabel } from './settleLabel';
import { upcomingLabels } from './upcomingLabels';

type Outline = { readonly root: OutlineNode; readonly notes: readonly ImportNote[] };

const LONGEST_LEAD = 300;

type Entry = OpenSequence & { readonly node: OpenNode };

type Building = {
  readonly root: OpenNode;
  readonly stack: Entry[];
  readonly lastOf: Map<string, readonly number[]>;
  readonly notes: ImportNote[];
  lead: string;
};

/** Finds what belongs under what, reading once from first to last. */
export function outline(items: readonly OutlineItem[]): Outline {
  const root = openNode({ place: null, label: null, isHeading: false, content: [] });
  const building: Building = { root, stack: [], lastOf: new Map(), notes: [], lead: '' };
  const labels = upcomingLabels(items);
  const sequencesAt = (position: number): Sequences => ({
    open: building.stack,
    lastOf: building.lastOf,
    comesLater: (key, path) => labels.comesLater(position, key, path),
    upcoming: labels.nextAfter(position),
  });

  items.forEach((item, position) => {
    const node = building.stack.at(-1)?.node ?? root;
    if (item.kind === 'table') return addPiece(node, item);
    const settled = settle(item, sequencesAt(position));
    if (settled !== null) return pushNumbered(building, item, settled);
    if (isUnclear(item)) {
      const { place } = item.source;
      building.notes.push({ kind: 'numbering-unclear', place, words: item.label?.text ?? '' });
    }
    if (item.rank === null) return pushBody(building, item);
    const isShort = item.text.length <= LONGEST_LEAD;
    if (isShort && isLead(building, items[position + 1], sequencesAt(position + 1))) {
      building.lead = item.text;
    } else pushHeading(building, item, item.rank);
  });
  return { root, notes: building.notes };
}

function candidateOf(item: ParagraphItem): Candidate | null {
  if (item.label === null) return null;
  const rest = item.text.slice(item.label.length);
  return { label: item.label, rest, indent: item.source.indent };
}

function settle(item: ParagraphItem, sequences: Sequences): Settled | null {
  const candidate = candidateOf(item);
  if (candidate === null) return null;
  const settled = settleLabel(candidate, sequences);
  if (item.rank !== null) return settleHeading(candidate, settled, item.rank, sequences);
  if (settled === null || !item.source.soft) return settled;
  // A wrapped line may begin with "12." by chance, but hardly with just the number that is due.
  const isFirst = settled.reading.path.at(-1) === 1;
  return isFirst || isExactlyNext(candidate, sequences) ? settled : null;
}

/** A heading's place is its rank; its number only has to be one. */
function settleHeading(
  { label }: Candidate,
  settled: Settled | null,
  rank: number,
  { open }: Sequences,
): Settled | null {
  const reading = settled?.reading ?? label.readings[0];
  if (reading === undefined || (settled === null && reading.closing === 'none')) return null;
  return { label, reading, keep: headingPlace(open, rank), restarts: false };
}

function pushNumbered(building: Building, item: ParagraphItem, settled: Settled): void {
  const { label, reading, keep, restarts } = settled;
  building.stack.length = keep;
  const content = sliceContent(item.content, label.length);
  const isTitle = looksLikeTitle(contentText(content));
  const isHeading = item.rank !== null || (keep === 0 && isTitle);
  const { lead } = building;
  const node = { place: item.source.place, label: { label, reading }, isHeading, content, lead };
  const rank = item.rank ?? (isHeading ? 1 : null);
  push(building, openNode({ ...node, restarts }), {
    reading,
    rank,
    indent: item.source.indent,
    isTitle,
  });
  building.lead = '';
  building.lastOf.set(reading.key, reading.path);
}

function pushHeading(building: Building, item: ParagraphItem, rank: number): void {
  building.stack.length = headingPlace(building.stack, rank);
  const content = trimContent(item.content);
  const node = openNode({ place: item.source.place, label: null, isHeading: true, content });
  push(building, node, { reading: null, rank, indent: item.source.indent, isTitle: true });
}

function push(
  { root, stack }: Pick<Building, 'root' | 'stack'>,
  node: OpenNode,
  entry: OpenSequence,
): void {
  (stack.at(-1)?.node ?? root).children.push(node);
  stack.push({ ...entry, node });
}

/**
 * Adds a paragraph or bullet without number to what it follows. Where a heading's own paragraph
 * introduced a list ("Duties are:"), the next paragraph ends that list and stands beside it.
 */
function pushBody({ root, stack }: Building, item: ParagraphItem): void {
  const node = stack.at(-1)?.node ?? root;
  const isPlain = item.bullet === null && !item.source.soft && !item.text.includes('___');
  const heading = stack.findLastIndex((entry) => entry.reading === null && entry.node.isHeading);
  const above = stack[heading];
  const below = stack[heading + 1];
  if (!isPlain || above === undefined || below === undefined || !isIntroducedList(above, below)) {
    return addBody(node, item);
  }
  stack.length = heading + 1;
  const content = trimContent(item.content);
  const paragraph = openNode({ place: item.source.place, label: null, isHeading: false, content });
  push({ root, stack }, paragraph, {
    reading: null,
    rank: null,
    indent: item.source.indent,
    isTitle: false,
  });
}

function isIntroducedList(heading: Entry, below: Entry): boolean {
  if (below.reading === null) return !below.node.isHeading;
  const last = heading.node.pieces.at(-1);
  const isList = below.reading.path.length === 1 && below.rank === null;
  return isList && last?.kind === 'paragraph' && contentText(last.content).endsWith(':');
}

/** How many entries stay open above a heading: those of a higher rank. */
function headingPlace(open: readonly OpenSequence[], rank: number): number {
  return open.findLastIndex((entry) => entry.rank !== null && entry.rank < rank) + 1;
}

/**
 * Whether a heading without number only introduces the next numbered paragraph ("Meetings" between
 * 3.2 and 3.3). As a clause of its own it would move every number after it.
 */
function isLead({ stack, lead }: Building, after: OutlineItem | undefined, at: Sequences): boolean {
  if (stack.length === 0 || lead !== '' || after?.kind !== 'paragraph' || after.rank !== null) {
    return false;
  }
  const candidate = candidateOf(after);
  return candidate !== null && isExactlyNext(candidate, at) && settle(after, at) !== null;
}

function isUnclear({ label, source }: ParagraphItem): boolean {
  return label !== null && !source.soft && label.readings.some(({ closing }) => closing !== 'none');
}
