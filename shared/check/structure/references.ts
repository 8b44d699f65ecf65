import type { Finding } from '../Finding';
import type { Outline } from './outline';
import { brokenReference } from '../rules/brokenReference';

/** Checks the cross-references of an agreement, given the outlines of its sections. */
export type ReferenceCheck = (outlines: readonly Outline[]) => readonly Finding[];

/**
 * Remembers which places exist, so that a change costs the outlines that changed: only when a place
 * comes or goes are all references looked at again.
 */
export function createReferenceCheck(): ReferenceCheck {
  const places = new Map<string, number>();
  let known: ReadonlySet<Outline> = new Set();
  let order: readonly Outline[] = [];
  let broken = new Map<Outline, readonly Finding[]>();
  let findings: readonly Finding[] = [];

  /** @returns whether a place came into being or went. */
  function count(outline: Outline, step: 1 | -1): boolean {
    let isChanged = false;
    for (const key of outline.places) {
      const before = places.get(key) ?? 0;
      if (before + step === 0) places.delete(key);
      else places.set(key, before + step);
      isChanged ||= before === 0 || before + step === 0;
    }
    return isChanged;
  }

  return (outlines) => {
    if (isSameList(order, outlines)) return findings;
    const now = new Set(outlines);
    let isChanged = false;
    // Added first: what moves from one section to another was never gone.
    for (const outline of now) if (!known.has(outline)) isChanged = count(outline, 1) || isChanged;
    for (const outline of known) if (!now.has(outline)) isChanged = count(outline, -1) || isChanged;
    const before = isChanged ? null : broken;
    broken = new Map();
    for (const outline of now) {
      const found = before?.get(outline) ?? brokenIn(outline, places);
      if (found.length > 0) broken.set(outline, found);
    }
    known = now;
    order = outlines;
    findings = outlines.flatMap((outline) => broken.get(outline) ?? []);
    return findings;
  };
}

function brokenIn(
  { references }: Outline,
  places: ReadonlyMap<string, number>,
): readonly Finding[] {
  return references.length === 0 ? [] : brokenReference(references, (key) => places.has(key));
}

function isSameList(one: readonly Outline[], other: readonly Outline[]): boolean {
  return one.length === other.length && one.every((outline, index) => outline === other[index]);
}
