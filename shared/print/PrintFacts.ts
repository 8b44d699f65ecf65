import type { Instant } from '../agreement/Ledger';
import type { Elections } from '../signoff/elections';
import type { Stage } from '../signoff/stage';

/**
 * All that a printed page may tell from the staff list and the records when it tells no name. Printed
 * with the content of an agreement it makes the staff's and the public's copy again to the byte, which
 * is why it travels inside the PDF.
 */
export type PrintFacts = {
  readonly stage: Stage['kind'];
  readonly members: number;
  readonly elected: number;
  readonly declined: number;
  readonly disputed: number;
  readonly undecided: number;
  /** When the newest record was made; null while there is none. */
  readonly recordedAt: Instant | null;
};

export function printFacts(
  { members, signatures, earlier }: Elections,
  stage: Stage['kind'],
): PrintFacts {
  const count = (kind: 'elected' | 'declined' | 'disputed' | 'undecided'): number =>
    members.filter((election) => election.kind === kind).length;
  const instants = [...signatures, ...earlier].map((record) => record.recordedAt).sort();
  return {
    stage,
    members: members.length,
    elected: count('elected'),
    declined: count('declined'),
    disputed: count('disputed'),
    undecided: count('undecided'),
    recordedAt: instants.at(-1) ?? null,
  };
}
