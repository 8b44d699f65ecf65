import type { Act } from '../../../cba/Vocabulary';
import type { Done, Subject } from './FramePart';

/** How far what is done may stand from its subject, in tokens. */
const FARTHEST = 28;
/** The same for what is said of many things: words that decide, ask or take up time. */
const CLOSE_BY = 14;
const CLOSE: ReadonlySet<Act> = new Set([
  'decide',
  'approve',
  'work',
  'own',
  'basis',
  'require',
  'regulate',
  'amount',
]);
/** How close a denial must stand to a whole contract, or to the bare name of the union. */
const BESIDE = 6;
/** How much farther than the nearest subject another may stand and still be meant, too. */
const ALIKE = 7;

/** Whether an act is about a subject rather than about another one that stands closer. */
export function isNear(one: Done, subject: Subject, subjects: readonly Subject[]): boolean {
  const own = distance(one, subject);
  // Looked at first: what stands far away needs no look at the others, however many there are.
  if (own > (CLOSE.has(one.act) ? CLOSE_BY : FARTHEST)) return false;
  const { reach, id } = subject.topic;
  const isBroad = reach === 'alone' || id === 'union-word';
  if (isBroad && one.act === 'deny' && own > BESIDE) return false;
  const isClosest = subjects.every((other) => own <= distance(one, other) + ALIKE);
  return isClosest || isInListWith(subject, subjects, one);
}

function distance(one: Done, { first, end }: Subject): number {
  return one.end <= first ? first - one.end : one.first >= end ? one.first - end : 0;
}

/** "Leaves, holidays, recesses and safety are waived": each close to the next, up to the verb. */
function isInListWith(subject: Subject, subjects: readonly Subject[], one: Done): boolean {
  const between = subjects.filter(
    ({ first, end }) =>
      (subject.end <= first && end <= one.first) || (one.end <= first && end <= subject.first),
  );
  return [subject, ...between].every((other, index, list) => {
    const next = list[index + 1];
    return next === undefined || Math.abs(next.first - other.end) <= ALIKE;
  });
}
