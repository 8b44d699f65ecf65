/** Which of some things a text names, given the words for each: by whole words, in the case they are given in. */
export type WordsFinder = (text: string) => ReadonlySet<string>;

type Entry = { readonly id: string; readonly words: string; readonly second: number };

const NONE: ReadonlySet<string> = new Set();

/** One pass over the beginnings of words, in place of one regular expression a thing over every letter. */
export function wordsFinder(
  things: readonly { readonly id: string; readonly forms: readonly string[] }[],
): WordsFinder {
  const byFirst = new Map<number, Entry[]>();
  for (const { id, forms } of things)
    for (const words of forms.flatMap(bothWays)) {
      const first = words.charCodeAt(0);
      const list = byFirst.get(first) ?? [];
      list.push({ id, words, second: words.charCodeAt(1) });
      byFirst.set(first, list);
    }
  const isFirst = new Uint8Array(0x10000);
  for (const first of byFirst.keys()) isFirst[first] = 1;
  return (text) => {
    let found: Set<string> | null = null;
    let before = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const isBegun = isPlainLetter(before);
      before = code;
      if (isBegun || isFirst[code] === 0) continue;
      const next = text.charCodeAt(at + 1);
      for (const { id, words, second } of byFirst.get(code) ?? []) {
        if (words.length > 1 && second !== next) continue;
        if (text.startsWith(words, at) && isWhole(text, at, at + words.length)) {
          (found ??= new Set()).add(id);
        }
      }
    }
    return found ?? NONE;
  };
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
