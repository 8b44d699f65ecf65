import type { TextRange } from '../Finding';

/** A term a clause speaks of as defined, and where. */
export type Definition = {
  /** As written: "Collaboration Day". */
  readonly term: string;
  readonly range: TextRange;
};

/** The shapes in which a pack's languages define terms, ready to be looked for. */
export type DefinitionShapes = {
  readonly defining: readonly RegExp[];
  readonly promising: RegExp | null;
};

const OPEN = '[“"«]';
const CLOSE = '[”"»]';
const TERM = '([^“”"«»()\\n]{2,60})';
/** A term of some words that start with a capital: "Buyback Days". */
const CAPITALS =
  "((?:\\p{Lu}[\\p{L}’'-]{1,30})(?: (?:\\p{Lu}[\\p{L}’'-]{1,30}|of|de|del|la)){0,4})";

/**
 * @param words `behind`: what stands behind a term in quotes ("means") · `before`: what stands before it
 * ("se entiende por") · `promise`: what stands behind a term that is defined elsewhere ("as defined below").
 */
export function definitionShapes(words: {
  readonly behind: readonly string[];
  readonly before: readonly string[];
  readonly promise: readonly string[];
}): DefinitionShapes {
  const defining = [
    // (the “Council”), (hereinafter “Members”)
    new RegExp(`\\([^()“"«\\n]{0,30}${OPEN}(\\p{Lu}[^“”"«»()\\n]{1,60})${CLOSE}\\)`, 'gu'),
  ];
  if (words.behind.length > 0)
    defining.push(
      new RegExp(`${OPEN}${TERM}${CLOSE},? (?:${alternatives(words.behind)})(?!\\p{L})`, 'giu'),
    );
  if (words.before.length > 0)
    defining.push(
      new RegExp(`(?<!\\p{L})(?:${alternatives(words.before)}) ${OPEN}${TERM}${CLOSE}`, 'giu'),
    );
  const promising =
    words.promise.length === 0
      ? null
      : new RegExp(`${CAPITALS},? \\(?(?:${alternatives(words.promise)})(?!\\p{L})`, 'gu');
  return { defining, promising };
}

/** The terms a text defines. Most texts hold no quotation mark and are not looked at further. */
export function definitionsIn(text: string, { defining }: DefinitionShapes): readonly Definition[] {
  if (!/[“"«]/u.test(text)) return [];
  const starts = new Set<number>();
  return defining
    .flatMap((shape) => matches(text, shape))
    .filter(({ range }) => starts.size < starts.add(range.start).size);
}

/** The terms a text says are defined elsewhere. */
export function promisedIn(text: string, { promising }: DefinitionShapes): readonly Definition[] {
  return promising === null ? [] : matches(text, promising);
}

function matches(text: string, shape: RegExp): readonly Definition[] {
  return [...text.matchAll(shape)].flatMap((match): Definition[] => {
    const term = match[1]?.trim() ?? '';
    if (term === '') return [];
    const start = match.index + match[0].indexOf(term);
    return [{ term, range: { start, end: start + term.length } }];
  });
}

/**
 * Words as a choice inside a regular expression; either apostrophe stands for both. Other signs are
 * given by their code, since a backslash before a sign that means nothing is a mistake in a shape.
 */
function alternatives(forms: readonly string[]): string {
  const signs = /[^\p{L}\p{N} ]/gu;
  const shapeOf = (sign: string): string =>
    /['’]/u.test(sign) ? "['’]" : `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`;
  return forms.map((form) => form.replaceAll(signs, shapeOf)).join('|');
}
