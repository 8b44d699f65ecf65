import type { LabelReading } from '../labels/Label';
import type { OutlineItem } from './OutlineItem';

/** Answers what numbers come after a place, in constant time however long the document is. */
type UpcomingLabels = {
  readonly comesLater: (position: number, key: string, path: readonly number[]) => boolean;
  readonly nextAfter: (position: number) => readonly LabelReading[];
};

export function upcomingLabels(items: readonly OutlineItem[]): UpcomingLabels {
  const lastPlace = new Map<string, number>();
  const next: (readonly LabelReading[])[] = Array.from({ length: items.length });
  let following: readonly LabelReading[] = [];
  for (let position = items.length - 1; position >= 0; position -= 1) {
    next[position] = following;
    const item = items[position];
    if (item?.kind !== 'paragraph' || item.label === null) continue;
    following = item.label.readings;
    for (const { key, path } of following) {
      const name = `${key} ${path.join('.')}`;
      if (!lastPlace.has(name)) lastPlace.set(name, position);
    }
  }
  return {
    comesLater: (position, key, path) =>
      (lastPlace.get(`${key} ${path.join('.')}`) ?? -1) > position,
    nextAfter: (position) => next[position] ?? [],
  };
}
