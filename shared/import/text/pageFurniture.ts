import { excerpt } from '../content/excerpt';
import type { ImportNote } from '../ImportNote';
import type { TextLine } from './textLines';

type Unfurnished = {
  readonly lines: readonly TextLine[];
  readonly notes: readonly ImportNote[];
};

const PAGE_NUMBER =
  /^(?:.{0,80}(?:\s{2,}|\t|\|\s{0,3}|[-–—·•]\s))?(?:(?:page|página|pagina|pág\.|p\.)\s{0,3}\d{1,4}(?:\s{0,3}(?:of|de|\/)\s{0,3}\d{1,4})?|[-–—]\s{0,2}\d{1,4}\s{0,2}[-–—]|\d{1,4}\s(?:of|de)\s\d{1,4})$/iu;
const BARE_NUMBER = /^\d{1,4}$/;
/** How many lines of a header or footer may stand beside the page number. */
const REACH = 2;

/**
 * Takes out page numbers, and headers and footers that repeat beside them. The text then runs on
 * over the page; the notes say what was taken, how often and where first.
 */
export function withoutPageFurniture(lines: readonly TextLine[]): Unfurnished {
  const filled = lines.filter((line) => line.text !== '');
  const isPageEnd = (at: number): boolean =>
    filled[at + 1]?.startsPage === true || filled[at]?.startsPage === true;
  const numbers = new Set<TextLine>();
  filled.forEach((line, at) => {
    const isNumber = PAGE_NUMBER.test(line.text.slice(0, 120)) && line.text.length <= 120;
    if (isNumber || (BARE_NUMBER.test(line.text) && isPageEnd(at))) numbers.add(line);
  });
  const repeated = repeatedBeside(filled, numbers);
  const taken = (line: TextLine): boolean => numbers.has(line) || repeated.has(line.text);
  if (numbers.size === 0 && repeated.size === 0) return { lines, notes: [] };
  const notes = furnitureNotes(filled.filter(taken), numbers);
  return { lines: joinPages(lines, taken), notes };
}

/** Lines that come again beside page ends: on at least two pages, and on half of all. */
function repeatedBeside(
  filled: readonly TextLine[],
  numbers: ReadonlySet<TextLine>,
): ReadonlySet<string> {
  const beside = new Map<string, Set<TextLine>>();
  const starts = filled.filter((line) => line.startsPage).length;
  filled.forEach((end, at) => {
    if (!numbers.has(end) && !end.startsPage) return;
    for (let near = at - REACH; near <= at + REACH; near += 1) {
      const line = filled[near];
      if (line === undefined || line.text.length > 120) continue;
      const same = beside.get(line.text);
      if (same === undefined) beside.set(line.text, new Set([line]));
      else same.add(line);
    }
  });
  const pages = Math.max(numbers.size, starts);
  return new Set(
    [...beside].filter(([, { size }]) => size >= 2 && size * 2 >= pages).map(([text]) => text),
  );
}

function furnitureNotes(
  taken: readonly TextLine[],
  numbers: ReadonlySet<TextLine>,
): readonly ImportNote[] {
  const groups = new Map<string, TextLine[]>();
  for (const line of taken) {
    const name = numbers.has(line) ? line.text.replace(/\d+/g, '#') : line.text;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [line]);
    else group.push(line);
  }
  return [...groups.values()].map((group) => {
    const [first] = group;
    const words = first?.text ?? '';
    const place = { unit: 'line', number: first?.number ?? 0, excerpt: excerpt(words) } as const;
    return { kind: 'page-furniture-left-out', words, count: group.length, place };
  });
}

/** Blank lines around a page's end go too when the sentence runs on over it. */
function joinPages(
  lines: readonly TextLine[],
  taken: (line: TextLine) => boolean,
): readonly TextLine[] {
  const kept: TextLine[] = [];
  let isAtEnd = false;
  for (const line of lines) {
    if (line.text !== '' && taken(line)) {
      isAtEnd = true;
      continue;
    }
    if (isAtEnd && line.text !== '') {
      isAtEnd = false;
      if (runsOn(kept, line)) while (kept.at(-1)?.text === '') kept.pop();
    }
    kept.push(line);
  }
  return kept;
}

function runsOn(kept: readonly TextLine[], line: TextLine): boolean {
  const before = kept.findLast((each) => each.text !== '');
  return before !== undefined && !/[.:;!?]$/u.test(before.text) && /^\p{Ll}/u.test(line.text);
}
