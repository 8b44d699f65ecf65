const LONGEST = 80;

/** The first words of a text, for pointing at it; ends with "…" when there is more. */
export function excerpt(text: string): string {
  const line = text
    .slice(0, LONGEST * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= LONGEST) return line;
  return `${line.slice(0, LONGEST).toWellFormed().trimEnd()}…`;
}
