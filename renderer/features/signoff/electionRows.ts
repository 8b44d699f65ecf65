import { versionCode } from '../../../shared/agreement/canonical/versionCode';
import type { Instant } from '../../../shared/agreement/Ledger';
import type { Person } from '../../../shared/agreement/Roster';
import type { Election, Elections, SigningRecord } from '../../../shared/signoff/elections';

/**
 * A member on the open screen. Whether somebody elected or declined is not in it, so that no mistake
 * of drawing can show it.
 */
export type ElectionRow = {
  readonly person: Person;
  readonly state:
    | { readonly kind: 'waiting' | 'disputed' }
    | { readonly kind: 'recorded'; readonly at: Instant };
};

export function electionRows({ members }: Elections): readonly ElectionRow[] {
  return members.map((election) => ({ person: election.person, state: stateOf(election) }));
}

function stateOf(election: Election): ElectionRow['state'] {
  switch (election.kind) {
    case 'undecided':
      return { kind: 'waiting' };
    case 'disputed':
      return { kind: 'disputed' };
    case 'elected':
    case 'declined':
      return { kind: 'recorded', at: election.record.recordedAt };
  }
}

/** How many signatures stand for each earlier version, the version signed last first. */
type EarlierVersion = { readonly version: string; readonly signatures: number };

export function earlierVersions(earlier: readonly SigningRecord[]): readonly EarlierVersion[] {
  const counts = new Map<string, number>();
  const byTime = [...earlier].sort((one, other) => (one.recordedAt < other.recordedAt ? 1 : -1));
  for (const { content } of byTime) {
    const version = versionCode(content);
    counts.set(version, (counts.get(version) ?? 0) + 1);
  }
  return [...counts].map(([version, signatures]) => ({ version, signatures }));
}
