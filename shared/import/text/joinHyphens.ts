/** Joins wrapped lines and decides about hyphens at their ends by the other words of the document. */
export type LineJoiner = {
  readonly join: (above: string, below: string) => string;
  /** Words whose hyphen may be the line's and not the word's. */
  readonly kept: ReadonlySet<string>;
};

const ENDS = /(\p{L}[\p{L}-]{0,40})-$/u;
const STARTS = /^\p{Ll}\p{L}{0,40}/u;

/**
 * "profes-" + "sional" loses its hyphen only when "professional" is seen elsewhere in the document.
 * Otherwise the hyphen stays, and the word is listed unless it is seen elsewhere with it.
 */
export function lineJoiner(text: string): LineJoiner {
  const kept = new Set<string>();
  let known: ReadonlySet<string> | null = null;
  const isKnown = (word: string): boolean => {
    known ??= new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*(?!-?\p{L})/gu) ?? []);
    return known.has(word.toLowerCase());
  };
  const join = (above: string, below: string): string => {
    const start = ENDS.exec(above.slice(-44))?.[1];
    const end = STARTS.exec(below.slice(0, 44))?.[0];
    if (start === undefined || end === undefined) return `${above} ${below}`;
    if (isKnown(`${start}${end}`)) return above.slice(0, -1) + below;
    if (!isKnown(`${start}-${end}`)) kept.add(`${start}-${end}`);
    return above + below;
  };
  return { join, kept };
}
