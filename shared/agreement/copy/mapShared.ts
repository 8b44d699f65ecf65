/** Like `map`, but gives back the very array when no item changed, so that identity means equality. */
export function mapShared<Item>(
  items: readonly Item[],
  change: (item: Item) => Item,
): readonly Item[] {
  const changed = items.map(change);
  return changed.every((item, index) => item === items[index]) ? items : changed;
}
