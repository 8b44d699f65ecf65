import type { Source } from '../../../cba/citations/Source';
import { AND, THE } from '../../../cba/citations/roles';
import { kindAt, roleAt, shortText } from '../../../cba/citations/Source';
import { COMMA } from '../../../cba/words/characters';
import type { Topic } from '../../../cba/Topic';
import type { Act } from '../../../cba/Vocabulary';
import type { TextRange } from '../../Finding';
import { isWithout } from './doingOf';
import type { Done, FramePart, Subject } from './FramePart';
import { isNear } from './isNear';
import type { FoundMatter } from './Matter';
import type { ReachedPart } from './reachedParts';
import { reachedParts } from './reachedParts';
import { RESTATED } from './restated';

/** Exceptions as many as these are a list of what is protected. */
const LISTED = 3;

/**
 * What the parts of a sentence do to its subjects.
 *
 * A part that names no subject speaks about the subject named last before it, or else about the first
 * one after it.
 */
export function mattersIn(parts: readonly FramePart[], source: Source): readonly FoundMatter[] {
  const hasStaff = parts.some((part) => part.hasStaff);
  const hasOthers = parts.some((part) => part.hasOthers);
  const hasApart = parts.some(
    ({ role, isAllowed, isOfCitations }) => isAllowed || (role !== 'except' && isOfCitations),
  );
  const apart = parts.flatMap((part) => (part.role === 'except' ? [] : part.apart));
  const excepted = parts.flatMap((part) => part.excepted);
  const all = parts.flatMap(({ role, subjects }) => (role === 'except' ? [] : subjects));
  return reachedParts(parts).flatMap((part) =>
    part.subjects.flatMap((subject): FoundMatter[] => {
      if (!counts(subject, { hasStaff, hasOthers, hasApart, apart, all }, source)) return [];
      const { topic } = subject;
      const articles = subject.articles.filter(
        (article) => topic.reach !== 'alone' || !excepted.includes(article),
      );
      const acts = actsOn(subject, part, source);
      // Whoever lists what is left out says that something happens to the rest.
      const isRest = topic.reach === 'alone' && excepted.length >= LISTED && !part.isPreserved;
      if (isRest) acts.set('waive', null);
      const range = rangeOf(subject, part.done, acts, source);
      return [{ topic, articles, acts: [...acts.keys()], hasStaff, range }];
    }),
  );
}

const DEFINING: readonly Act[] = [
  'deny',
  'work',
  'amount',
  'bound',
  'own',
  'judge',
  'basis',
  'decide',
];
const PROCEDURAL: readonly Act[] = ['cap', 'bound', 'work', 'amount', 'own'];

type Sentence = {
  readonly hasStaff: boolean;
  readonly hasOthers: boolean;
  readonly hasApart: boolean;
  readonly apart: readonly number[];
  readonly all: readonly Subject[];
};

/** Whether the words for a subject mean the teachers' matter here. */
function counts(
  subject: Subject,
  { hasStaff, hasOthers, hasApart, apart, all }: Sentence,
  source: Source,
): boolean {
  const { topic, isOfOthers } = subject;
  if (topic.reach === 'alone') {
    const isNamed = all.some((other) => isSameMatter(other, subject));
    // "Transfers go by seniority": that word is anybody's, wherever the transfers stand.
    const isClose = topic.of.kind === 'protected';
    const isElse = hasApart || apart.some((at) => !isClose || isBeside(at, subject));
    return (
      (isNamed || !isElse || isUniversal(subject, source)) &&
      all.every((other) => leavesAlone(other, subject))
    );
  }
  if (topic.reach === 'between') return hasStaff || !hasOthers;
  const isCommon = topic.reach === 'open' || topic.reach === 'date';
  if (isOfOthers) return topic.reach !== 'shy' && !isCommon && hasStaff;
  if (topic.reach === 'shy') return hasStaff;
  return !isCommon || hasStaff || !hasOthers;
}

/** "*Any* provision of the contract that stands in the way of the program": no other matter narrows it. */
function isUniversal({ first, end }: Subject, source: Source): boolean {
  return (
    /^(?:any|every|whatever|cualquier|toda)$/i.test(shortText(source, first, 9)) &&
    !/^(?:on|about|for|regarding|concerning|governing|dealing|in|sobre)$/i.test(
      shortText(source, end, 10),
    )
  );
}

/** How close another matter stands that the contract's rules may be about: "the contract's *class size* rules". */
const BESIDE = 5;

function isBeside(at: number, { first, end }: Subject): boolean {
  return at < first ? first - at <= BESIDE : at - end < BESIDE;
}

/** Whether a subject may stand beside one that counts alone: "seniority" beside "layoffs", its own matter. */
function leavesAlone(
  { topic, articles }: Pick<Subject, 'topic' | 'articles'>,
  alone: Subject,
): boolean {
  return (
    topic.reach === 'alone' ||
    topic.id === 'union-word' ||
    alone.articles.every((article) => articles.includes(article))
  );
}

/** "Assignments, not seniority, decide who is laid off": other words name the matter, whatever else is named. */
function isSameMatter({ topic, articles }: Subject, alone: Subject): boolean {
  const { length } = alone.articles;
  return (
    topic.reach !== 'alone' && articles.length === length && leavesAlone({ topic, articles }, alone)
  );
}

function actsOn(subject: Subject, part: ReachedPart, source: Source): Map<Act, Done | null> {
  const { done } = part;
  const acts = new Map<Act, Done | null>();
  if (part.leaves === 'keep') return acts;
  if (part.leaves === 'waive') acts.set('waive', null);
  if (part.own.some((one) => isUnsaid(one, subject, part.subjects, source))) return acts;
  for (const one of done) {
    const isItself = one.first === subject.first && one.act !== 'deny';
    const lacksDecider = one.act === 'decide' && !part.hasDecider;
    const isOwnDeed = subject.topic.reach === 'person' && isDoneBy(subject, one, source);
    const isFree = part.isFree && (one.act === 'work' || one.act === 'require');
    const isRestated =
      ((part.isAnchored || part.isExtra) && RESTATED.has(one.act)) ||
      (part.isLong && one.act === 'certify') ||
      // "Sick days are used as the contract says": any other "work" on a holiday is one too many.
      (part.isAnchored && one.act === 'work');
    if (isItself || lacksDecider || isOwnDeed || isRestated) continue;
    if (!isNear(one, subject, part.subjects)) continue;
    if (one.act === 'deny' && isKeptFrom(one, subject, source)) continue;
    if (one.isLoose && (subject.topic.reach === 'alone' || subject.topic.id === 'cited')) continue;
    if (one.isLoose && (isChange(subject.topic) || isOfNearer(one, subject, part.subjects)))
      continue;
    acts.set(isFree ? 'regulate' : one.act, one);
  }
  const isMild = done.some(({ act }) => act === 'regulate' || act === 'report');
  const isKept = part.isPreserved || part.isAnchored || part.isExtra;
  if (part.hasLay && !isMild && !isKept) acts.set('judge', null);
  // Calling in, and what is left for the substitute, is a procedure and takes nothing away.
  if (acts.has('report') && subject.topic.reach !== 'date')
    for (const act of PROCEDURAL) acts.delete(act);
  if (isAskedToTell(acts)) acts.delete('require');
  // "A holiday is a day on which school is not in session": what a word means takes nothing away.
  if (acts.has('define')) for (const act of DEFINING) acts.delete(act);
  const isSaid = part.isSaid && !part.isPreserved && !part.isAnchored && !part.isExtra;
  if (isSaid && !speaksOf(subject.topic, acts) && !isSpared(subject, part)) {
    acts.set('mention', null);
  }
  return acts;
}

/**
 * "Nobody here is the first to go", "are never required to break up a fight": a "not" takes back words that
 * are a change by themselves; and what a council may not do to a file is done to none.
 */
function isUnsaid(one: Done, subject: Subject, all: readonly Subject[], source: Source): boolean {
  const isDenial = one.isLoose ? one.isSo : one.act === 'require' && !one.isSo;
  const isBefore = isDenial && one.end <= subject.first && !isWithout(one, source);
  return isBefore && (one.isOfPower || isChange(subject.topic)) && isNear(one, subject, all);
}

/** "No one is *disciplined* for calling in sick": the "not" is of the change that stands before. */
function isOfNearer(one: Done, subject: Subject, all: readonly Subject[]): boolean {
  return all.some(
    ({ topic, first, end }) => one.end <= first && end <= subject.first && isChange(topic),
  );
}

/**
 * "May not be used *in* anyone's evaluation", "coaching, not rating": nobody is denied what he is to be
 * kept from.
 */
function isKeptFrom({ end, isLoose, first }: Done, subject: Subject, source: Source): boolean {
  const { conflict } = subject.topic;
  if (end > subject.first || !conflict.includes('judge') || !conflict.includes('basis'))
    return false;
  if (isLoose) return end === subject.first && isContrast(first, source);
  let before = subject.first - 1;
  while (before > end && isOwner(before, source)) before -= 1;
  return before >= end && INTO.test(shortText(source, before, 7));
}

function isContrast(at: number, source: Source): boolean {
  const isParted = roleAt(source, at - 1) === AND || kindAt(source, at - 1) === COMMA;
  return isParted && /^not$/i.test(shortText(source, at, 3));
}

const INTO = /^(?:in|into|for|toward|towards|as|en|para)$/i;

function isOwner(at: number, source: Source): boolean {
  return roleAt(source, at) === THE || /['’]s?$/.test(shortText(source, at, 12));
}

/** "Shall notify the supervisor": what is asked for is the telling, and nothing of the subject. */
function isAskedToTell(acts: ReadonlyMap<Act, Done | null>): boolean {
  const asked = acts.get('require') ?? null;
  const told = acts.get('report') ?? null;
  if (asked === null || told === null) return false;
  return asked.end <= told.first && told.first - asked.end <= RIGHT_BEHIND;
}

/** So close stands a verb behind its "shall" or "is to". */
const RIGHT_BEHIND = 1;

/** Whether the words for a topic say a change by themselves: "is the first to go", "break up fights". */
function isChange({ conflict }: Topic): boolean {
  return conflict.includes('mention') && !conflict.includes('deny');
}

/** Whether anything done says something about a topic, or denies it: if not, it is merely mentioned. */
function speaksOf({ conflict, caution }: Topic, acts: ReadonlyMap<Act, Done | null>): boolean {
  for (const [act, by] of acts) {
    if (act === 'deny' && by?.isLoose !== false) return true;
    if (conflict.includes(act) || caution.includes(act)) return true;
  }
  return false;
}

const DEEDS_OF_PERSONS: ReadonlySet<Act> = new Set(['decide', 'approve']);

/** "The chair *chooses*", but not "the chair is *chosen* by the principal". */
function isDoneBy({ end }: Subject, one: Done, source: Source): boolean {
  if (!DEEDS_OF_PERSONS.has(one.act) || one.first < end) return false;
  const isPassive =
    /^(?:is|are|be|was|been|being|by)$/i.test(shortText(source, one.first - 1, 6)) ||
    /^(?:by|por)$/i.test(shortText(source, one.end - 1, 4)) ||
    /^(?:by|por)$/i.test(shortText(source, one.end, 4));
  return !isPassive;
}

/**
 * "Need not be explained", "is never a factor", "does not report *to your evaluator*": what is said not
 * to be done is more than a mention.
 */
function isSpared(subject: Subject, { own, subjects }: ReachedPart): boolean {
  const { topic, first } = subject;
  return own.some(
    (one) =>
      !one.isSo &&
      ((SPARED.has(one.act) &&
        topic.conflict.includes(one.act) &&
        isNear(one, subject, subjects)) ||
        (isChange(topic) && one.act === 'report' && one.end <= first)),
  );
}

const SPARED: ReadonlySet<Act> = new Set(['approve', 'certify', 'basis', 'penalise', 'decide']);

function rangeOf(
  { first, end }: Subject,
  done: readonly Done[],
  acts: ReadonlyMap<Act, Done | null>,
  { tokens }: Source,
): TextRange {
  const by = done.find((one) => acts.get(one.act) === one);
  const from = Math.min(first, by?.first ?? first);
  const to = Math.max(end, by?.end ?? end);
  return { start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0 };
}
