import type { KeptVersion } from './versionName';

/** The last saves, one an hour before that, one a day before that: at most 52 of an agreement. */
const LAST = 10;
const HOURS = 12;
const DAYS = 30;

/**
 * Which earlier versions may go. What stays: the last ten; of those before, the last of each hour
 * for the twelve latest hours that have any; and the last of each day for the thirty latest days.
 * Hours and days are UTC, so that a journey does not change what is kept.
 */
export function versionsToDrop(versions: readonly KeptVersion[]): readonly KeptVersion[] {
  const newestFirst = versions.toSorted((one, other) => (one.name < other.name ? 1 : -1));
  const earlier = newestFirst.slice(LAST);
  const kept = new Set([
    ...lastOfEach(earlier, 'YYYY-MM-DDTHH'.length).slice(0, HOURS),
    ...lastOfEach(earlier, 'YYYY-MM-DD'.length).slice(0, DAYS),
  ]);
  return earlier.filter((version) => !kept.has(version));
}

function lastOfEach(newestFirst: readonly KeptVersion[], length: number): readonly KeptVersion[] {
  const found = new Map<string, KeptVersion>();
  for (const version of newestFirst) {
    const span = version.replacedAt.toISOString().slice(0, length);
    if (!found.has(span)) found.set(span, version);
  }
  return [...found.values()];
}
