import { looksLikeTitle } from './looksLikeTitle';
import type { OutlineItem, ParagraphItem } from './OutlineItem';

const MOST_LINES = 8;
const OPENING =
  /^(?:preamble|purpose|introduction|preámbulo|propósito|introducción|mission|misión)\b/iu;

/** How many of the first items are the document's title lines; 0 when it begins without a title. */
export function titleLines(items: readonly OutlineItem[]): number {
  let count = 0;
  let hasHeading = false;
  for (const item of items.slice(0, MOST_LINES)) {
    if (!isTitleLine(item)) break;
    if (item.source.style.kind === 'heading') {
      if (hasHeading || recurs(item, items)) break;
      hasHeading = true;
    }
    count += 1;
  }
  if (count === items.length) return 0;
  while (endsWithSectionHeading(items, count)) count -= 1;
  return count;
}

function isTitleLine(item: OutlineItem): item is ParagraphItem {
  if (item.kind === 'table' || item.label !== null || item.bullet !== null) return false;
  if (item.source.style.kind === 'title') return true;
  return item.text.length <= 100 && !/[.;:,!?]$|___/u.test(item.text) && item.text !== '';
}

/** Headings of the title's level that come again are headings of sections. */
function recurs(heading: ParagraphItem, items: readonly OutlineItem[]): boolean {
  return items.some(
    (item) => item !== heading && item.kind === 'paragraph' && item.rank === heading.rank,
  );
}

/** "PURPOSE" just above the first paragraph belongs to that paragraph, not to the title. */
function endsWithSectionHeading(items: readonly OutlineItem[], count: number): boolean {
  const last = items[count - 1];
  if (last?.kind !== 'paragraph' || last.rank === null) return false;
  if (last.source.style.kind === 'title') return false;
  if (OPENING.test(last.text)) return true;
  if (last.source.style.kind === 'heading' || items.some(isNumberedTitle)) return false;
  return isAboveText(last, items[count]) && recursAfter(last, items, count);
}

function isAboveText({ rank }: ParagraphItem, next: OutlineItem | undefined): boolean {
  if (next === undefined || rank === null) return false;
  if (next.kind === 'table') return true;
  return next.label === null && (next.rank === null || next.rank > rank);
}

/** Where sections are numbered, a heading without number above them is the document's. */
function isNumberedTitle(item: OutlineItem): boolean {
  if (item.kind === 'table' || item.label === null) return false;
  const shape = item.label.readings[0]?.shape;
  return (
    shape === 'article' || shape === 'section' || looksLikeTitle(item.text.slice(item.label.length))
  );
}

function recursAfter(heading: ParagraphItem, items: readonly OutlineItem[], from: number): boolean {
  return items
    .slice(from)
    .some((item) => item.kind === 'paragraph' && item.rank === heading.rank && item.label === null);
}
