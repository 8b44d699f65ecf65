import type { Tokens } from '../../cba/words/Tokens';
import { wordTest } from '../../cba/words/wordTest';

/** Which of some things a text names, given the words for each in small letters: by whole words, in any case. */
export type WordsFinder = (tokens: Tokens, length: number) => ReadonlySet<string>;

type Things = readonly { readonly id: string; readonly forms: readonly string[] }[];
type Entry = { readonly id: string; readonly words: string };
/** The words by their first unit. */
type Entries = ReadonlyMap<number, readonly Entry[]>;

const NONE: ReadonlySet<string> = new Set();

/** Looks only where a word stands that may begin one of the things: each way of writing is asked once. */
export function wordsFinder(things: Things): WordsFinder {
  const entries = entriesOf(things);
  const mayBegin = wordTest((word) => isBegunIn(word, entries), Infinity);
  return (tokens, length) => {
    let folded: string | null = null;
    let found: Set<string> | null = null;
    for (let at = 0; at < tokens.count; at += 1) {
      if (!mayBegin(tokens, at)) continue;
      folded ??= tokens.text.slice(0, length).toLowerCase();
      // A rare letter becomes two in lower case, and no place is then where it was.
      const isMoved = folded.length !== length;
      const to = isMoved ? folded.length : (tokens.end[at] ?? 0);
      for (let unit = isMoved ? 0 : (tokens.start[at] ?? 0); unit < to; unit += 1) {
        for (const { id, words } of beginningAt(folded, unit, entries)) {
          if (folded.startsWith(words, unit) && isWhole(folded, unit, unit + words.length)) {
            (found ??= new Set()).add(id);
          }
        }
      }
      if (isMoved) break;
    }
    return found ?? NONE;
  };
}

function entriesOf(things: Things): Entries {
  const entries = new Map<number, Entry[]>();
  for (const { id, forms } of things)
    for (const words of forms.flatMap(bothWays)) {
      const first = words.charCodeAt(0);
      const list = entries.get(first) ?? [];
      list.push({ id, words });
      entries.set(first, list);
    }
  return entries;
}

const NO_ENTRIES: readonly Entry[] = [];

/** What may begin at a unit of a text in lower case. */
function beginningAt(folded: string, unit: number, entries: Entries): readonly Entry[] {
  const isWithin = unit > 0 && isPlainLetter(folded.charCodeAt(unit - 1));
  return isWithin ? NO_ENTRIES : (entries.get(folded.charCodeAt(unit)) ?? NO_ENTRIES);
}

/** Whether one of the things may begin in a word, by all that the word shows of it. */
function isBegunIn(word: string, entries: Entries): boolean {
  const folded = word.toLowerCase();
  if (folded.length !== word.length) return true;
  return Array.from({ length: folded.length }, (_, unit) => unit).some((unit) => {
    const rest = folded.slice(unit);
    return beginningAt(folded, unit, entries).some(
      ({ words }) => words.startsWith(rest) || rest.startsWith(words),
    );
  });
}

/** Either apostrophe stands for both. */
function bothWays(form: string): readonly string[] {
  return form
    .split(/['’]/)
    .reduce<readonly string[]>(
      (ways, part, index) =>
        index === 0 ? [part] : ways.flatMap((way) => [`${way}'${part}`, `${way}’${part}`]),
      [],
    );
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Whether no letter stands before or behind. A letter beyond the first plane takes two units. */
function isWhole(text: string, from: number, to: number): boolean {
  return (
    !/\p{L}$/u.test(text.slice(Math.max(0, from - 2), from)) &&
    !/^\p{L}/u.test(text.slice(to, to + 2))
  );
}
