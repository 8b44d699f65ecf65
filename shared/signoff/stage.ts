import type { Agreement } from '../agreement/Agreement';
import type { PersonId } from '../agreement/ids';
import type { Sha256 } from '../agreement/Ledger';
import type { Election, Elections } from './elections';
import { elections } from './elections';

/**
 * How far the current content has come, with what it still waits for. Follows from the records alone:
 * editing a signed agreement makes it a draft again. Whether the records can be believed is the
 * business of {@link verdict}.
 *
 * `elections`: signing began; it lasts until every bargaining unit member has chosen, and a staff
 * list without members never gets past it.
 */
export type Stage =
  | { readonly kind: 'draft'; readonly earlierSignatures: number }
  | {
      readonly kind: 'elections';
      readonly members: number;
      readonly undecided: readonly PersonId[];
      readonly disputed: readonly PersonId[];
    }
  | { readonly kind: 'principal-and-chair'; readonly missing: readonly Signatory[] }
  | { readonly kind: 'ready-to-submit' };

type Signatory = 'principal' | 'chapter-chair';

export function stage(agreement: Agreement, sha256: Sha256): Stage {
  const found = elections(agreement, sha256);
  const { members, earlier, signatures } = found;
  if (signatures.length === 0) return { kind: 'draft', earlierSignatures: earlier.length };

  const undecided = idsOf(members, 'undecided');
  const disputed = idsOf(members, 'disputed');
  if (members.length === 0 || undecided.length + disputed.length > 0) {
    return { kind: 'elections', members: members.length, undecided, disputed };
  }

  const missing = missingSignatories(agreement, found);
  return missing.length > 0
    ? { kind: 'principal-and-chair', missing }
    : { kind: 'ready-to-submit' };
}

function idsOf(members: readonly Election[], kind: Election['kind']): readonly PersonId[] {
  return members.filter((each) => each.kind === kind).map((each) => each.person.id);
}

// A step nobody has decided about is waited for; only an explicit "not used" lifts it.
function missingSignatories(
  { profile: { steps } }: Agreement,
  { principal, chapterChair }: Elections,
): readonly Signatory[] {
  const missing: Signatory[] = [];
  if (principal === null && steps.principal.use !== 'not-used') missing.push('principal');
  if (chapterChair === null && steps.chapterChair.use !== 'not-used') missing.push('chapter-chair');
  return missing;
}
