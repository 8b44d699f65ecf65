import type { Source } from '../../../cba/citations/Source';
import { shortText } from '../../../cba/citations/Source';
import type { Act } from '../../../cba/Vocabulary';
import type { FrameMark } from './FrameMark';
import type { Done } from './FramePart';

/** What may be forbidden for the good of those whom the contract covers. */
const HARMFUL: ReadonlySet<Act> = new Set([
  'waive',
  'suspend',
  'replace',
  'override',
  'alter',
  'limit',
  'penalise',
]);

/** "Is not allowed *to deny* leave": what is forbidden to whoever might take something. */
const TAKING: ReadonlySet<Act> = new Set([...HARMFUL, 'forbid', 'deny']);
const RIGHT_BEHIND = 1;

const BAN = /^(?:not|prohibited|forbidden|barred|banned|prohibid|prohíbe)/i;

/**
 * "Waivers of leave are *prohibited*", "reducing leave is *not allowed*": where a harm is what is
 * forbidden, neither the harm nor the ban takes anything away. Null where nothing harmful is.
 */
export function unbanned(
  done: readonly Done[],
  marks: readonly FrameMark[],
  source: Source,
): readonly Done[] | null {
  const ban = done.find(
    ({ act, first, isSo }) => act === 'forbid' && isSo && BAN.test(shortText(source, first, 10)),
  );
  if (ban === undefined) return null;
  const isHarm = ({ act, first, end, isSo }: Done): boolean =>
    isSo &&
    ((end <= ban.first && HARMFUL.has(act)) ||
      (first >= ban.end && first - ban.end <= RIGHT_BEHIND && TAKING.has(act)));
  const isNamed = marks.some(
    (mark) =>
      mark.end <= ban.first &&
      mark.kind === 'term' &&
      mark.term.kind === 'change' &&
      mark.term.grip === 'noun',
  );
  if (!isNamed && !done.some(isHarm)) return null;
  return done.filter((one) => one !== ban && !isHarm(one));
}
