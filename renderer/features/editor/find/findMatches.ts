/** What is looked for. An empty text is found nowhere. */
export type FindQuery = {
  readonly text: string;
  readonly matchesCase: boolean;
  readonly wholeWords: boolean;
};

export type Match = { readonly start: number; readonly end: number };

const WORD = /[\p{L}\p{N}\p{M}]/u;

/** Every place where a text holds the words, from left to right and never two over each other. */
export function findMatches(text: string, query: FindQuery): readonly Match[] {
  const wanted = folded(query.text.normalize('NFC'), query);
  if (wanted === '') return [];
  const searched = folded(text, query);
  const matches: Match[] = [];
  let from = 0;
  for (;;) {
    const start = searched.indexOf(wanted, from);
    if (start === -1) return matches;
    const end = start + wanted.length;
    if (!query.wholeWords || isWhole(text, start, end)) {
      matches.push({ start, end });
      from = end;
    } else from = start + 1;
  }
}

/** Small letters, each as long as it was, so that places keep: "İ" would become two units. */
function folded(text: string, { matchesCase }: FindQuery): string {
  if (matchesCase) return text;
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (character) => {
    const small = character.toLowerCase();
    return small.length === character.length ? small : character;
  }).join('');
}

function isWhole(text: string, start: number, end: number): boolean {
  return !isWordAt(before(text, start)) && !isWordAt(text.slice(end));
}

function before(text: string, index: number): string {
  const low = text.charCodeAt(index - 1);
  const isPair = low >= 0xdc00 && low <= 0xdfff;
  return text.slice(Math.max(0, index - (isPair ? 2 : 1)), index);
}

function isWordAt(text: string): boolean {
  const point = text.codePointAt(0);
  return point !== undefined && WORD.test(String.fromCodePoint(point));
}
