import type { Key } from 'react-aria-components';
import type { OutlineItem } from './outlineItems';

/** The row that shows where somebody is: the row itself, or the one it is folded away under. */
export function shownKey(
  items: readonly OutlineItem[],
  key: string,
  expanded: ReadonlySet<Key>,
): string | null {
  for (const item of items) {
    if (item.key === key) return key;
    const below = shownKey(item.children, key, expanded);
    if (below !== null) return expanded.has(item.key) ? below : item.key;
  }
  return null;
}
