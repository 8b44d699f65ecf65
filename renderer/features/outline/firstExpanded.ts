import type { OutlineItem } from './outlineItems';

/** As many rows as can be overlooked; a longer outline begins folded, as a table of contents. */
const OVERLOOKED = 80;

/** What is unfolded when an agreement is opened. */
export function firstExpanded(items: readonly OutlineItem[]): ReadonlySet<string> {
  const parents = items.flatMap(withChildren);
  const rows = items.reduce((sum, item) => sum + rowsOf(item), 0);
  return new Set(rows <= OVERLOOKED ? parents : []);
}

function withChildren(item: OutlineItem): readonly string[] {
  return item.children.length === 0 ? [] : [item.key, ...item.children.flatMap(withChildren)];
}

function rowsOf(item: OutlineItem): number {
  return 1 + item.children.reduce((sum, child) => sum + rowsOf(child), 0);
}
