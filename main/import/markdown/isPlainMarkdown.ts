const MOST_CHARACTERS = 1_000_000;
const LONGEST_LINE = 10_000;
const MOST_LINES = 20_000;
const DEEP = /^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])(?=[ \t>])){20}|^[ \t]{200}/mu;
/** Openings without an end make a Markdown parser look for one again and again; cells are dear too. */
const MOST_BRACKETS = 20_000;

/**
 * Whether a text is Markdown as people write it. Other Markdown is read as plain text: parsing what
 * was made to be slow could take minutes.
 */
export function isPlainMarkdown(text: string): boolean {
  if (text.length > MOST_CHARACTERS || DEEP.test(text)) return false;
  const lines = text.split('\n');
  if (lines.length > MOST_LINES || lines.some((line) => line.length > LONGEST_LINE)) return false;
  return (text.match(/[[<`*_|]/g)?.length ?? 0) <= MOST_BRACKETS;
}
