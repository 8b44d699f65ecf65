/** Gives a custom highlight these ranges; with none it goes. Tests without a page have no highlights. */
export function setHighlight(name: string, ranges: readonly Range[]): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}

/** Takes single ranges out of a custom highlight, if it is there. */
export function dropFromHighlight(name: string, ranges: readonly Range[]): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return;
  const highlight = CSS.highlights.get(name);
  for (const range of ranges) highlight?.delete(range);
}

/** Puts more ranges into a custom highlight, which is made when it is not there. */
export function addToHighlight(name: string, ranges: readonly Range[]): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return;
  const highlight = CSS.highlights.get(name);
  if (highlight === undefined) setHighlight(name, ranges);
  for (const range of ranges) highlight?.add(range);
}

/** The ranges that a custom highlight has now. */
export function rangesIn(name: string): readonly Range[] {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return [];
  return [...(CSS.highlights.get(name) ?? [])].filter((range) => range instanceof Range);
}
