import { canonicalJson } from '../../agreement/canonical/canonicalJson';
import type { Hash, Sha256 } from '../../agreement/Ledger';
import type { Person, Roster } from '../../agreement/Roster';

/** Names one exact staff list: equal for the same people with the same facts in the same order. */
export function rosterHash(roster: Roster, sha256: Sha256): Hash {
  return sha256(canonicalJson(roster.map(personMembers)));
}

// Listed, not spread, for the same reason as the members of a record.
function personMembers({ id, name, role, member, percent }: Person): Person {
  return { id, name, role, member, percent };
}
