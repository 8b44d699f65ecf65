import type { OutlineItem } from './outlineItems';

/** As many rows as can be overlooked; a longer outline begins folded, as a table of contents. */
const OVERLOOKED = 80;

/** What is folded when an agreement is opened. What is added later begins unfolded. */
export function firstFolded(items: readonly OutlineItem[]): ReadonlySet<string> {
  const rows = items.reduce((sum, item) => sum + rowsOf(item), 0);
  return new Set(rows <= OVERLOOKED ? [] : parentKeys(items));
}

/** The rows that have others below them. */
export function parentKeys(items: readonly OutlineItem[]): readonly string[] {
  return items.flatMap(({ key, children }) =>
    children.length === 0 ? [] : [key, ...parentKeys(children)],
  );
}

function rowsOf(item: OutlineItem): number {
  return 1 + item.children.reduce((sum, child) => sum + rowsOf(child), 0);
}
