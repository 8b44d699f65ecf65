import { AND } from '../../../cba/citations/roles';
import type { Source } from '../../../cba/citations/Source';
import { kindAt, roleAt, shortText } from '../../../cba/citations/Source';
import { COMMA } from '../../../cba/words/characters';
import { WORD } from '../../../cba/words/Tokens';
import type { FrameMark } from './FrameMark';
import type { Doing } from './doingOf';
import {
  doingOf,
  isContinued,
  isNearNegation,
  isSubjectMark,
  isWideNegation,
  isWithout,
} from './doingOf';

/** How far a "not" may stand from what it denies, in tokens. */
const REACH = 7;
/** How far a second verb may stand from the first for a "not" to reach both. */
const CHAIN = 3;
/** How far a "not" without a known verb may stand behind the subject it denies, and how far before. */
const BEHIND = 10;
const BEFORE = 4;

/** Something done, with whether a "not" reaches it and whether any stands before it. */
export type Reached = {
  readonly mark: FrameMark;
  readonly doing: Doing;
  readonly isDenied: boolean;
  readonly isAfterDenial: boolean;
};

type Denials = {
  readonly reached: readonly Reached[];
  /** Each "not" that met no known verb and denies a subject. */
  readonly loose: readonly FrameMark[];
};

/** Reads which "not" of one part of a sentence denies what. */
export function denialsIn(marks: readonly FrameMark[], source: Source): Denials {
  const reached: Reached[] = [];
  const loose: FrameMark[] = [];
  let reach = -1;
  let open: FrameMark | null = null;
  let isAfterDenial = false;
  /** The verb denied last: it shares its "not" with one joined to it, or hands it on. */
  let chained: Reached | null = null;
  const settle = (): void => {
    if (open !== null && !isContinued(open) && isAboutSubject(open, marks, source))
      loose.push(open);
  };
  const hasWide = marks.some(isWideNegation);
  for (const mark of marks) {
    // "Neither visits nor notes": the "nor" is counted with its "neither".
    const before = reached.at(-1);
    if (before !== undefined && isObjectOf(mark, before, source)) {
      reached[reached.length - 1] = { ...before, isDenied: !before.isDenied };
      continue;
    }
    if (isNearNegation(mark) && !(hasWide && isContinued(mark))) {
      settle();
      open = mark;
      reach = mark.end + REACH;
      isAfterDenial = true;
      continue;
    }
    // "No sick leave is lost": the verb comes behind the subject.
    if (isSubjectMark(mark) && mark.first <= reach) reach = mark.end + REACH;
    const doing = doingOf(mark);
    if (doing === null) continue;
    // "No teacher *shall* be dismissed": the "no" is of what comes behind.
    if (open !== null && isNoun(open, source) && isAuxiliary(mark, source)) continue;
    // "No personal days in the first weeks": the "no" is of the days, whenever they would be.
    if (open !== null && isLimit(doing, open, source) && isOfSubject(open, mark, marks, source)) {
      reached.push({ mark, doing, isDenied: false, isAfterDenial });
      continue;
    }
    const isDenied: boolean =
      mark.first <= reach &&
      !isBehindComma(marks, open, mark) &&
      // "without just cause as the contract provides": the "without" is of the cause alone.
      !(doing === 'anchor' && open !== null && isAcross(open.end, mark.first, marks)) &&
      (open === null || isNextTo(open, mark, marks, source)) &&
      (open !== null ||
        (chained !== null &&
          !isAcross(chained.mark.end, mark.first, marks) &&
          isJoined(chained, mark, doing, source)));
    const one: Reached = { mark, doing, isDenied, isAfterDenial };
    reached.push(one);
    // "not answered within ten days is denied": a time passes no denial on.
    if (!isDenied || doing === 'amount') continue;
    // "Days without a note are unpaid": a "without" denies one thing.
    const isOne = open !== null && isWithout(open, source);
    reach = mark.end + CHAIN;
    chained = isOne ? null : one;
    open = null;
  }
  settle();
  return { reached, loose };
}

const LIMITS: ReadonlySet<Doing> = new Set(['bound', 'amount', 'notice', 'cap', 'work']);
const HAS =
  /^(?:is|are|be|has|have|offers?|gives?|provides?|keeps?|observes?|grants?|gets?|hay|habr[aá]|tienen?|dan?)$/i;

/** Whether what is done leaves the "no" to its subject: "there is *no spring recess* in our calendar". */
function isLimit(doing: Doing, negation: FrameMark, source: Source): boolean {
  if (LIMITS.has(doing)) return true;
  return BESIDES.has(doing) && HAS.test(shortText(source, negation.first - 1, 8));
}

const BESIDES: ReadonlySet<Doing> = new Set(['regulate', 'define']);

/** How far a subject may stand behind the "no" that denies it. */
const RIGHT_BEHIND = 2;

/** Whether a "no" stands right before a subject that comes before what is done. */
function isOfSubject(
  negation: FrameMark,
  { first }: FrameMark,
  marks: readonly FrameMark[],
  source: Source,
): boolean {
  return (
    /^(?:no|ning[uú]na?)$/i.test(shortText(source, negation.first, 7)) &&
    marks.some(
      (mark) =>
        isSubjectMark(mark) &&
        mark.first >= negation.end &&
        mark.first - negation.end < RIGHT_BEHIND &&
        mark.end <= first,
    )
  );
}

const NONE = /^(?:no|none|nothing|neither|nada|ning[uú]na?)$/i;
const TAKING: ReadonlySet<Doing> = new Set([
  'waive',
  'suspend',
  'replace',
  'override',
  'alter',
  'limit',
]);

/** "changes *nothing* in", "gives up *neither*", "moves *no* holiday": what is changed is denied. */
export function isObjectOf(
  mark: FrameMark,
  { mark: verb, doing }: Pick<Reached, 'mark' | 'doing'>,
  source: Source,
): boolean {
  return (
    (isNearNegation(mark) || isWideNegation(mark)) &&
    TAKING.has(doing) &&
    mark.first - verb.end <= 1 &&
    mark.first >= verb.end &&
    NONE.test(shortText(source, mark.first, 8))
  );
}

function isKeeping(doing: Doing): boolean {
  return doing === 'preserve' || doing === 'anchor';
}

/**
 * Whether a "not" is free for a verb: in "who does *not* answer waives it" a verb that is not read has
 * taken it. A "no" reaches across a noun or two: "no other form is used".
 */
function isNextTo(
  negation: FrameMark,
  mark: FrameMark,
  marks: readonly FrameMark[],
  source: Source,
): boolean {
  const { tokens, lexicon } = source;
  let unknown = isNoun(negation, source) ? -2 : 0;
  for (let at = negation.end; at < mark.first; at += 1) {
    if (tokens.kind[at] !== WORD || lexicon.light[tokens.word[at] ?? 0] === 1) continue;
    if (roleAt(source, at) !== 0 || isAdverb(source, at)) continue;
    if (!marks.some(({ first, end }) => first <= at && at < end)) unknown += 1;
  }
  return unknown <= 0;
}

function isAuxiliary({ first, end }: FrameMark, source: Source): boolean {
  return (
    end === first + 1 && /^(?:shall|must|deber[aá]n?|deben?)$/i.test(shortText(source, first, 8))
  );
}

function isAdverb(source: Source, at: number): boolean {
  return /(?:ly|mente)$/i.test(shortText(source, at, 20));
}

/** Whether a denial belongs to a noun: "no", "without", and a "not" of the words above. */
function isNoun(negation: FrameMark, source: Source): boolean {
  return (
    negation.kind === 'not' ||
    /^(?:no|without|sin|nor|ni)$/i.test(shortText(source, negation.first, 7))
  );
}

/** "Granted by the District, *not by* the school". */
function isContrast({ first, end }: FrameMark, source: Source): boolean {
  return (
    kindAt(source, first - 1) === COMMA &&
    /^(?:by|from|through|por)$/i.test(shortText(source, end, 7))
  );
}

/** Whether a "not" that met no verb denies a subject: one right behind it, or one before it. */
function isAboutSubject(negation: FrameMark, marks: readonly FrameMark[], source: Source): boolean {
  if (isContrast(negation, source)) return false;
  // "The chair has no duty": a "no" denies what it stands before; the Spanish "no" is a "not".
  const isSpanish = marks.some(
    (mark) => mark.kind === 'term' && mark.term.kind === 'topic' && mark.term.language === 'es',
  );
  const word = shortText(source, negation.first, 7);
  const isNo = isSpanish ? /^sin$/i.test(word) : /^(?:no|without)$/i.test(word);
  return marks.some(
    (mark) =>
      isSubjectMark(mark) &&
      (mark.end <= negation.first
        ? !isNo && negation.first - mark.end <= BEHIND
        : mark.first - negation.end <= BEFORE),
  );
}

/** "does not count, the council decides": one comma behind a "not" ends what is denied. */
function isBehindComma(
  marks: readonly FrameMark[],
  negation: FrameMark | null,
  mark: FrameMark,
): boolean {
  if (negation === null) return false;
  const commas = marks.filter(
    ({ kind, first }) => kind === 'comma' && negation.end <= first && first < mark.first,
  );
  return commas.length === 1;
}

/** "who does not answer a *reprimand* within two days": the subject ends what is denied. */
function isAcross(from: number, to: number, marks: readonly FrameMark[]): boolean {
  return marks.some((mark) => isSubjectMark(mark) && from <= mark.first && mark.end <= to);
}

/**
 * "does not waive *or* limit", "does not *need* approval": the denial reaches the second word, but in
 * "is not penalized for *taking* leave" nobody denies the leave.
 */
function isJoined(
  { doing, mark: { end } }: Reached,
  mark: FrameMark,
  next: Doing,
  source: Source,
): boolean {
  if (doing === 'require' || doing === 'grant') return true;
  // "who do not *complete* the reading *lose* it": two verbs apart are two thoughts.
  if (!(isKeeping(next) || next === 'grant') && mark.first - end <= 1) return true;
  for (let at = end; at < mark.first; at += 1) {
    if (roleAt(source, at) === AND || kindAt(source, at) === COMMA) return true;
  }
  return false;
}
