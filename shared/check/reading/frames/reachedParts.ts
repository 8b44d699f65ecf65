import type { Act } from '../../../cba/Vocabulary';
import type { Done, FramePart, Subject } from './FramePart';
import type { SetOff } from './partsOf';
import { RESTATED } from './restated';

/** A part of a sentence that names a subject, with what reaches it from the parts that name none. */
export type ReachedPart = {
  readonly subjects: readonly Subject[];
  readonly isSaid: boolean;
  readonly isExtra: boolean;
  readonly isLong: boolean;
  /** What it does itself, said to be so or not. */
  readonly own: readonly Done[];
  /** Whether it stands behind an "except", and of what: of all that is given up, or of all that is kept. */
  readonly leaves: 'waive' | 'keep' | null;
  readonly hasDecider: boolean;
  readonly hasLay: boolean;
  readonly isFree: boolean;
  readonly isPreserved: boolean;
  readonly isAnchored: boolean;
  /** All that is asserted, in it and in the parts that reach it. */
  readonly done: readonly Done[];
};

/** Gives each part that names a subject what the others say of it, in order. */
export function reachedParts(parts: readonly FramePart[]): readonly ReachedPart[] {
  const first = parts.findIndex((part) => part.subjects.length > 0);
  // "Films are rated G; the evaluation stays as it is": what ends with a semicolon is of its own subject.
  const from = lastSetOff('semicolon', parts.slice(0, first + 1));
  // "Art. X is honored, but the panel leads the conference": what is kept before a "but" ends there.
  const but = lastSetOff('but', parts.slice(0, first + 1));
  const reaching = new Map<FramePart, FramePart[]>();
  let home = parts[first];
  parts.forEach((part, index) => {
    if (index > first && part.subjects.length > 0) home = part;
    // "Class size is waived, but leaves are not": another matter is what is waived.
    const isElse = index < first && part.role !== 'except' && part.apart.length > 0;
    const isKept = index < but && (part.isPreserved || part.isAnchored);
    if (home === undefined || index < from || isElse || isKept) return;
    const list = reaching.get(home);
    if (list === undefined) reaching.set(home, [part]);
    else list.push(part);
  });
  return Array.from(reaching, ([part, others]) => ({
    subjects: part.subjects,
    isSaid: part.isSaid,
    isExtra: part.isExtra,
    isLong: others.some((other) => other.isLong),
    own: part.done,
    leaves:
      leavesOf(part, parts[parts.indexOf(part) - 1] ?? parts[1]) ??
      (others.some((other) => isLeftOutOf(other, part)) ? 'waive' : null),
    hasDecider: others.some((other) => other.hasDecider),
    hasLay: others.some((other) => other.hasLay),
    isFree: others.some((other) => other.isFree),
    isPreserved: others.some((other) => other.isPreserved),
    isAnchored: others.some((other) => other.isAnchored),
    done: others.length === 1 ? assertedIn(part) : others.flatMap(assertedIn),
  }));
}

function lastSetOff(by: SetOff, parts: readonly FramePart[]): number {
  return parts.findLastIndex(({ setOff }) => setOff === by);
}

/** "We keep all of it except the leaves": what is left out of what stays does not stay. */
function leavesOf(part: FramePart, rest: FramePart | undefined): 'waive' | 'keep' | null {
  if (part.role !== 'except' || rest === undefined) return null;
  return part.done.some(({ isSo }) => isSo) ? null : leftOut(rest);
}

/** "Evaluation follows the contract, with the exception of the appeal": something is left out of it. */
function isLeftOutOf(other: FramePart, part: FramePart): boolean {
  return (
    other.role === 'except' &&
    other !== part &&
    other.excepted.length === 0 &&
    leftOut(part) === 'waive'
  );
}

/** Conditions that a right depends on; they say so even behind "if" and "unless". */
const CONDITIONS: ReadonlySet<Act> = new Set(['approve', 'notice', 'certify', 'cap']);

function assertedIn({ role, done, subjects, isAnchored }: FramePart): readonly Done[] {
  // "…; the District's list decides": what the contract is said to do is no change.
  const isElse = subjects.length === 0 && isAnchored;
  if (isElse) return done.filter(({ act, isSo }) => isSo && !RESTATED.has(act));
  if (role === 'main' || role === 'except') return done.filter(({ isSo }) => isSo);
  return done.filter(({ act, isSo }) => CONDITIONS.has(act) && (isSo || role === 'unless'));
}

function leftOut({ isPreserved, isAnchored, done }: FramePart): 'waive' | 'keep' | null {
  if (done.some(({ act, isSo }) => isSo && TAKES.has(act))) return 'keep';
  return isPreserved || isAnchored ? 'waive' : null;
}

/** What takes a subject away altogether. */
export const TAKES: ReadonlySet<Act> = new Set(['waive', 'suspend', 'replace', 'override', 'deny']);
