import { isNearNegation } from './doingOf';
import type { FramePart } from './FramePart';
import type { MarkedPart } from './partsOf';
import { isSetting } from './readPart';
import { TAKES } from './reachedParts';

/**
 * "Hours are waived; leaves *are not*": a part that ends in its "not" leaves out the verb of the part
 * before it. Where that takes something away, the "not" keeps the subject.
 */
export function elided(part: FramePart, { marks }: MarkedPart, before: FramePart): FramePart {
  const isOpen = part.done.length > 0 && part.done.every(({ isLoose }) => isLoose);
  if (!isOpen || before.isPreserved || !endsInNot({ marks })) return part;
  const isTaken = before.done.some(({ act, isSo, isLoose }) => isSo && !isLoose && TAKES.has(act));
  return isTaken ? { ...part, done: [], isPreserved: true } : part;
}

function endsInNot({ marks }: Pick<MarkedPart, 'marks'>): boolean {
  const last = marks.findLast((mark) => mark.kind !== 'comma' && !isSetting(mark, 'present'));
  return last !== undefined && isNearNegation(last);
}
