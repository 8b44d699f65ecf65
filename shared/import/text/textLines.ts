/** A line of a text file, counted from 1. */
export type TextLine = {
  readonly number: number;
  /** Columns before the first character; a tab leads to the next multiple of eight. */
  readonly indent: number;
  /** Without white space at its ends; tabs inside stay. "" for a blank line. */
  readonly text: string;
  /** A page began with this line. */
  readonly startsPage: boolean;
};

// A rule of dashes or stars parts paragraphs like a blank line; a rule of underscores is a blank to sign.
const RULE = /^[-=*~#+·. ]{3,}$/u;
const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029\v]/u;

export function textLines(text: string): readonly TextLine[] {
  let startsPage = false;
  return text.split(LINE_END).map((raw, at) => {
    const hasBreak = raw.includes('\f') || startsPage;
    const line = raw.replaceAll('\f', ' ').trimEnd();
    const start = line.trimStart();
    const isBlank = start === '' || RULE.test(start);
    startsPage = hasBreak && isBlank;
    return {
      number: at + 1,
      indent: columns(line.slice(0, line.length - start.length)),
      text: isBlank ? '' : start,
      startsPage: hasBreak && !isBlank,
    };
  });
}

function columns(space: string): number {
  let count = 0;
  for (const character of space) count = character === '\t' ? count - (count % 8) + 8 : count + 1;
  return count;
}
