import type { Agreement } from '../../agreement/Agreement';
import type { Hash, Sha256 } from '../../agreement/Ledger';
import { rosterHash } from './rosterHash';

/**
 * Whether the staff list is the one the ledger holds: the latest that one of the installations
 * recorded, or an empty list when none ever recorded one.
 *
 * Two laptops may each have recorded a list; either will do, because chains share no clock that
 * could say which came last.
 */
export function isRosterRecorded({ roster, ledger }: Agreement, sha256: Sha256): boolean {
  const latest = new Map<string, Hash>();
  for (const { installation, act } of ledger) {
    if (act.kind === 'roster') latest.set(installation, act.roster);
  }
  if (latest.size === 0) return roster.length === 0;
  const found = rosterHash(roster, sha256);
  return [...latest.values()].includes(found);
}
