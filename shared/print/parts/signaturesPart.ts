import { signingStatement } from '../../signoff/signingStatement';
import { partAnchor, scheduleAnchor } from '../anchors';
import type { PrintContext } from '../PrintContext';
import type { BallotSlot, SignaturesPart } from '../PrintDocument';
import { plain } from '../PrintText';

/** A page of lines for whoever comes with a pen. */
const BLANK_SLOTS = 6;

/**
 * Lines to sign in ink: in the union's copy for the members of whom nothing certain is recorded yet,
 * in the staff's without names. null when nobody is left to sign, and in the public's copy.
 */
export function signaturesPart(context: PrintContext): SignaturesPart | null {
  const slots = ballotSlots(context);
  if (slots.length === 0) return null;
  const words = context.words.signatures;
  const label = context.nextSchedule();
  return {
    kind: 'signatures',
    anchor: partAnchor('signatures'),
    title: words.title,
    lead: plain(words.lead),
    label,
    scheduleAnchor: scheduleAnchor(label),
    continued: context.words.paper.continued(label),
    caption: words.caption,
    choices: [
      {
        name: words.elect,
        statement: plain(signingStatement(context.agreement, 'elect', '')),
      },
      {
        name: words.decline,
        statement: plain(signingStatement(context.agreement, 'decline', '')),
      },
    ],
    slots,
    labels: words,
  };
}

function ballotSlots({ copy, elections }: PrintContext): readonly BallotSlot[] {
  if (copy === 'public') return [];
  const blank = Array.from({ length: BLANK_SLOTS }, () => ({ number: '', name: '', role: '' }));
  if (copy === 'staff' || elections.members.length === 0) return blank;
  return elections.members.flatMap(({ kind, person }, index) =>
    kind === 'undecided' || kind === 'disputed'
      ? [{ number: String(index + 1), name: person.name, role: person.role }]
      : [],
  );
}
