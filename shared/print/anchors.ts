import type { ReferenceTarget } from '../agreement/RichText';
import type { Anchor } from './PrintText';

/** Where a mention leads. */
export function targetAnchor({ kind, id }: ReferenceTarget): Anchor {
  return `${kind} ${id}`;
}

export function partAnchor(part: string): Anchor {
  return `part ${part}`;
}

/** Schedules are numbered, not named, so their label is their anchor. */
export function scheduleAnchor(label: string): Anchor {
  return `schedule ${label}`;
}
