import type { Source } from '../../../cba/citations/Source';
import { shortText } from '../../../cba/citations/Source';
import type { Act } from '../../../cba/Vocabulary';
import type { Reached } from './denialsIn';
import { denialsIn, isObjectOf } from './denialsIn';
import type { Doing } from './doingOf';
import { doingOf, isSubjectMark, isWideNegation, isWithout } from './doingOf';
import type { FrameMark } from './FrameMark';
import type { Done } from './FramePart';
import { unbanned } from './unbanned';

type Meant = {
  readonly done: readonly Done[];
  /** Whether words of preservation stand undenied. */
  readonly isPreserved: boolean;
  readonly isAnchored: boolean;
};

/**
 * Counts the denials of one part of a sentence into what it does.
 *
 * A denied change leaves things as they are; a denied right ("may not take") or a denied preservation
 * ("does not follow the contract") is a change. A "not" that meets no known verb denies the subject
 * itself.
 *
 * @param isDenied whether an answer "no" denies the whole part.
 */
export function doneIn(marks: readonly FrameMark[], isDenied: boolean, source: Source): Meant {
  // What goes before a "nothing" is not denied by it: "is kept, and nothing here limits it".
  const wide = wideNegation(marks, source);
  const wideFrom = isDenied ? 0 : (wide?.first ?? Infinity);
  const { reached, loose } = denialsIn(marks, source);
  const done: Done[] = loose.map((negation) => ({
    act: 'deny',
    first: negation.first,
    end: negation.end,
    isSo: negation.first < wideFrom,
    isLoose: true,
    isOfPower: isOfPower(negation, marks, source),
  }));
  // "Nobody is away during exams": with no verb that is read, people are denied the subject itself.
  const isOfPeople =
    !isDenied &&
    wide !== undefined &&
    isOfNobody(wide, marks, source) &&
    !reached.some(({ mark, doing }) => mark.first >= wideFrom && !isAside(doing, wide, source));
  if (isOfPeople) {
    done.push({
      act: 'deny',
      first: wide.first,
      end: wide.end,
      isSo: true,
      isLoose: true,
      isOfPower: false,
    });
  }
  const denied = isDenied && reached.length === 0 ? askedFor(marks, source) : undefined;
  if (denied !== undefined) {
    const { first, end } = denied;
    done.push({ act: 'deny', first, end, isSo: true, isLoose: false, isOfPower: false });
  }
  let isPreserved = wideFrom < Infinity && !isOfPeople && denied === undefined;
  let isAnchored = marks.some((mark) => mark.kind === 'cited' && mark.isKept);
  const isOfContract = isAnchored || marks.some(namesContract);
  // "No one is disciplined for *calling in sick*": the denial is of the first verb.
  const firstDenied = reached.find(({ mark }) => mark.first >= wideFrom);
  for (const one of reached) {
    const { mark } = one;
    const doing = one.doing === 'basis' && isDefining(mark, source) ? 'define' : one.doing;
    const isWide = mark.first >= wideFrom && !(one.isDenied && isParted(marks, wideFrom, mark));
    const isTurned = one.isDenied !== isWide;
    const isKept = doing === 'grant' || (doing === 'anchor' && !isDenied);
    const isBeside = isWide && isKept && one !== firstDenied;
    const isUnasked = ASKED.has(doing) && isWithout(mark, source);
    const act = isUnasked ? withoutAct(one) : actOf(doing, isTurned && !isBeside);
    if (act !== null) {
      const isSo = isUnasked
        ? one.isAfterDenial || wideFrom < Infinity
        : isTurned === isThreshold(mark, source) || KEEPING.has(doing);
      done.push({ act, first: mark.first, end: mark.end, isSo, isLoose: false, isOfPower: false });
    }
    isPreserved ||= isTurned ? CHANGING.has(doing) : keeps(doing, isOfContract);
    isAnchored ||= (!isTurned || isBeside) && doing === 'anchor';
  }
  const spared = unbanned(done, marks, source);
  return { done: spared ?? done, isPreserved: isPreserved || spared !== null, isAnchored };
}

/** "The council *may not* look at a file": what a body that decides may not do takes nothing away. */
function isOfPower({ first }: FrameMark, marks: readonly FrameMark[], source: Source): boolean {
  if (!/^(?:may|shall|must)$/i.test(shortText(source, first - 1, 5))) return false;
  return marks.some(
    ({ end, ...mark }) =>
      end === first - 1 &&
      mark.kind === 'term' &&
      mark.term.kind === 'party' &&
      (mark.term.party === 'decider' || mark.term.party === 'lay'),
  );
}

/** '"Union day" *means a* day': behind a word in quotation marks, what it means is only said. */
function isDefining({ first }: FrameMark, source: Source): boolean {
  if (!/^(?:means?|significa)$/i.test(shortText(source, first, 9))) return false;
  const { text, start } = source.tokens;
  return /["”»’'][,)]?\s*$/.test(text.slice(Math.max(0, (start[first] ?? 0) - 4), start[first]));
}

/** "No one may hand out union papers *on campus*": a time or place is not what nobody may do. */
function isAside(doing: Doing, wide: FrameMark, source: Source): boolean {
  if (doing === 'amount') return true;
  const isPlace = doing === 'work' || doing === 'bound';
  return isPlace && /^(?:may|can|puede|podrá)$/i.test(shortText(source, wide.end, 6));
}

const HAVING = /^(?:there|have|get|keep|use|hay|tenemos)$/i;
/** How far before a subject the verb of a question may stand: "*is there* any paid paternity leave". */
const ASKED_WITHIN = 4;

/** "Is there paternity leave?", "Article XII?": the subject itself is asked for, and nothing about it. */
function askedFor(marks: readonly FrameMark[], source: Source): FrameMark | undefined {
  const subject = marks.find(isSubjectMark);
  if (subject === undefined) return undefined;
  const isAlone = subject.kind === 'cited' && marks.length === 1;
  const before = Array.from({ length: ASKED_WITHIN }, (_, step) =>
    shortText(source, subject.first - 1 - step, 8),
  );
  return isAlone || before.some((word) => HAVING.test(word)) ? subject : undefined;
}

/** "Nobody", "no one", "ningún docente"; "no part of this paper" is no person. */
function isOfNobody(wide: FrameMark, marks: readonly FrameMark[], source: Source): boolean {
  const word = shortText(source, wide.first, 7);
  if (/^(?:nobody|nadie)$/i.test(word)) return true;
  if (/^no$/i.test(word)) return /^one$/i.test(shortText(source, wide.first + 1, 3));
  return (
    /^ning[uú]na?$/i.test(word) &&
    marks.some(
      (mark) =>
        mark.first === wide.end &&
        mark.kind === 'term' &&
        mark.term.kind === 'party' &&
        mark.term.party === 'staff',
    )
  );
}

/** The first "nothing" that denies what comes behind it, and not the verb that stands right before it. */
function wideNegation(marks: readonly FrameMark[], source: Source): FrameMark | undefined {
  return marks.find((mark, index) => {
    if (!isWideNegation(mark)) return false;
    const verb = marks[index - 1];
    const doing = verb === undefined ? null : doingOf(verb);
    return verb === undefined || doing === null || !isObjectOf(mark, { mark: verb, doing }, source);
  });
}

/** "It is neither discipline nor a rating, and is *not used* for one": the "not" is of a second thought. */
function isParted(marks: readonly FrameMark[], from: number, mark: FrameMark): boolean {
  return marks.some(({ kind, first }) => kind === 'comma' && from < first && first < mark.first);
}

/** "Our handbook governs leaves" keeps nothing; "the contract governs" does. */
function keeps(doing: Doing, isOfContract: boolean): boolean {
  return doing === 'anchor' || (doing === 'preserve' && isOfContract);
}

function namesContract(mark: FrameMark): boolean {
  if (mark.kind !== 'term') return false;
  const { term } = mark;
  return (
    (term.kind === 'document' && (term.document === 'cba' || term.document === 'state-law')) ||
    (term.kind === 'topic' && term.topic === 'contract')
  );
}

const BEYOND = /^(?:more|longer|over|beyond|m[aá]s)$/i;

/** "Absences of *more than* five days" caps nothing; "may not take *more than* five days" does. */
function isThreshold(mark: FrameMark, source: Source): boolean {
  return doingOf(mark) === 'cap' && BEYOND.test(shortText(source, mark.first, 6));
}

/** "Without approval" asks for none; "without a hearing" denies one. */
const ASKED: ReadonlySet<string> = new Set([
  'approve',
  'notice',
  'certify',
  'cap',
  'require',
  'report',
  'regulate',
  'grant',
  'preserve',
  'anchor',
]);

const KEEPING: ReadonlySet<string> = new Set(['grant', 'preserve', 'anchor']);

/** Denied, these leave a subject as it is. */
const CHANGING: ReadonlySet<string> = new Set([
  'waive',
  'suspend',
  'replace',
  'override',
  'alter',
  'limit',
  'forbid',
  'penalise',
]);

function actOf(doing: Doing, isTurned: boolean): Act | null {
  if (doing === 'grant' || doing === 'preserve') return isTurned ? 'deny' : null;
  if (doing === 'anchor') return isTurned ? 'override' : null;
  return doing;
}

/** "Not without approval" asks for approval; "without approval" alone asks for none. */
function withoutAct({ doing }: Reached): Act | null {
  return doing === 'grant' || doing === 'preserve' || doing === 'anchor' ? null : doing;
}
