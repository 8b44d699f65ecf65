import type { ArticleNumber } from '../../../agreement/articleNumber';
import { THE } from '../../../cba/citations/roles';
import type { Source } from '../../../cba/citations/Source';
import { roleAt, shortText } from '../../../cba/citations/Source';
import { termOfWord } from '../../../cba/words/Phrases';
import type { FrameMark } from './FrameMark';
import type { FramePart } from './FramePart';
import { doneIn } from './doneIn';
import type { MarkedPart } from './partsOf';
import type { SubjectFacts } from './subjectsIn';
import { subjectsIn } from './subjectsIn';

/** Reads one part of a sentence: its subjects, what is done, who is named and how it is meant. */
export function readPart(
  { role, marks, setOff }: MarkedPart,
  isDenied: boolean,
  facts: SubjectFacts,
): FramePart {
  const { done, isPreserved, isAnchored } = doneIn(marks, isDenied, facts.source);
  const named = namedIn(marks, facts.source);
  return {
    role,
    setOff,
    subjects: subjectsIn(marks, facts),
    done,
    isPreserved,
    isAnchored,
    hasStaff: (named & STAFF) !== 0,
    hasOthers: (named & OTHERS) !== 0,
    hasDecider: (named & DECIDER) !== 0,
    // "The coach does not report to the evaluator": whoever is denied something judges nobody.
    hasLay: (named & LAY) !== 0 && done.every(({ act, isSo }) => isSo && act !== 'deny'),
    isSaid: marks.length > 1 && (named & SAID) !== 0,
    isExtra: (named & EXTRA) !== 0,
    isFree: (named & FREE) !== 0,
    apart: (named & APART) === 0 ? NOWHERE : apartIn(marks),
    isAllowed: (named & ALLOWED) !== 0,
    isLong: (named & LONG) !== 0,
    isOfCitations: (named & CITATIONS) !== 0,
    excepted: (named & EXCEPTED) === 0 ? NONE : exceptedBy(marks),
  };
}

const STAFF = 1;
const OTHERS = 2;
/** Lay bodies decide, too; whether they may is another question. */
const DECIDER = 4;
const LAY = 8;
const SAID = 16;
const EXTRA = 32;
const FREE = 64;
const APART = 128;
const ALLOWED = 256;
const CITATIONS = 512;
const EXCEPTED = 1024;
const LONG = 2048;

const NONE: readonly ArticleNumber[] = [];
const NOWHERE: readonly number[] = [];

function apartIn(marks: readonly FrameMark[]): readonly number[] {
  return marks.flatMap((mark) => (isSetting(mark, 'apart') ? [mark.first] : []));
}

function exceptedBy(marks: readonly FrameMark[]): readonly ArticleNumber[] {
  return marks.flatMap((mark) => (mark.kind === 'cited' ? mark.excepted : []));
}

/** Everything that the marks of a part name, found in one pass: one bit each. */
function namedIn(marks: readonly FrameMark[], source: Source): number {
  let named = 0;
  for (const mark of marks) {
    if (mark.kind === 'cited') named |= mark.excepted.length === 0 ? CITATIONS : EXCEPTED;
    if (mark.kind !== 'term') continue;
    const { term } = mark;
    if (SAYS.has(term.kind)) named |= SAID;
    if (term.kind === 'party') named |= partyBits(term.party, mark, source);
    else if (term.kind === 'setting') named |= SETTING_BITS.get(term.setting) ?? 0;
    else if (namesDecider(mark)) named |= DECIDER;
    if (term.kind === 'deed' && holdsStaff(mark, source)) named |= STAFF;
  }
  return named;
}

function partyBits(party: string, mark: FrameMark, source: Source): number {
  switch (party) {
    case 'staff':
      return STAFF;
    case 'others':
      return OTHERS;
    case 'decider':
      return DECIDER;
    case 'lay':
      return isOnlyAddressed(mark, source) ? DECIDER : DECIDER | LAY;
    default:
      return 0;
  }
}

const SETTING_BITS: ReadonlyMap<string, number> = new Map([
  ['extra', EXTRA],
  ['free', FREE],
  ['apart', APART],
  ['allowed', ALLOWED],
  ['long', LONG],
]);

/** "Run *by the principal*", "up *to the council*": long words for deciding name who decides. */
function namesDecider(mark: FrameMark): boolean {
  if (mark.kind !== 'term' || mark.term.kind !== 'deed') return false;
  const { deed } = mark.term;
  return (deed === 'decide' || deed === 'judge') && mark.end - mark.first >= NAMED;
}

/** So many words of a phrase are more than a verb. */
const NAMED = 3;

/** "*All staff* are expected to": a longer phrase holds the word for those whom the contract covers. */
function holdsStaff({ first, end }: FrameMark, { tokens, lexicon }: Source): boolean {
  if (end - first === 1) return false;
  for (let at = first; at < end; at += 1) {
    const term = termOfWord(lexicon.framePhrases, tokens.word[at] ?? 0);
    if (term?.kind === 'party' && term.party === 'staff') return true;
  }
  return false;
}

const BESIDE =
  /^(?:with|before|at|for|from|among|about|between|via|ante|con|para|entre|desde|en)$/i;

/** "is laid before the council", "raised with the panel": they are told, and judge nothing. */
function isOnlyAddressed({ first }: FrameMark, source: Source): boolean {
  let at = first - 1;
  while (at >= 0 && roleAt(source, at) === THE) at -= 1;
  return at >= 0 && BESIDE.test(shortText(source, at, 8));
}

const SAYS: ReadonlySet<string> = new Set(['deed', 'party', 'setting', 'change', 'negation']);

export function isSetting(mark: FrameMark, setting: string): boolean {
  return mark.kind === 'term' && mark.term.kind === 'setting' && mark.term.setting === setting;
}
