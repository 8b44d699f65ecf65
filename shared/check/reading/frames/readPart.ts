import { THE } from '../../../cba/citations/roles';
import type { Source } from '../../../cba/citations/Source';
import { roleAt, shortText } from '../../../cba/citations/Source';
import type { FrameMark } from './FrameMark';
import type { FramePart } from './FramePart';
import { doneIn } from './doneIn';
import type { MarkedPart } from './partsOf';
import type { SubjectFacts } from './subjectsIn';
import { subjectsIn } from './subjectsIn';

/** Reads one part of a sentence: its subjects, what is done, who is named and how it is meant. */
export function readPart(
  { role, marks }: MarkedPart,
  isDenied: boolean,
  facts: SubjectFacts,
): FramePart {
  const has = (test: (mark: FrameMark) => boolean): boolean => marks.some(test);
  const meant = doneIn(marks, isDenied, facts.source);
  // "The coach does not report to the evaluator": whoever is denied something judges nobody.
  const isAllSo = meant.done.every(({ act, isSo }) => isSo && act !== 'deny');
  return {
    role,
    subjects: subjectsIn(marks, facts),
    ...meant,
    hasStaff: has((mark) => isParty(mark, 'staff')),
    hasOthers: has((mark) => isParty(mark, 'others')),
    // Lay bodies decide, too; whether they may is another question.
    hasDecider: has(
      (mark) => isParty(mark, 'decider') || isParty(mark, 'lay') || namesDecider(mark),
    ),
    hasLay: isAllSo && has((mark) => isParty(mark, 'lay') && !isOnlyAddressed(mark, facts.source)),
    isSaid: marks.length > 1 && has((mark) => mark.kind === 'term' && SAYS.has(mark.term.kind)),
    isExtra: has((mark) => isSetting(mark, 'extra')),
    isFree: has((mark) => isSetting(mark, 'free')),
    isApart: has((mark) => isSetting(mark, 'apart')),
    isOfCitations: has((mark) => mark.kind === 'cited' && mark.excepted.length === 0),
    excepted: marks.flatMap((mark) => (mark.kind === 'cited' ? mark.excepted : [])),
    isAllowed: has((mark) => isSetting(mark, 'allowed')),
  };
}

/** "Run *by the principal*", "up *to the council*": long words for deciding name who decides. */
function namesDecider(mark: FrameMark): boolean {
  if (mark.kind !== 'term' || mark.term.kind !== 'deed') return false;
  const { deed } = mark.term;
  return (deed === 'decide' || deed === 'judge') && mark.end - mark.first >= NAMED;
}

/** So many words of a phrase are more than a verb. */
const NAMED = 3;

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

function isParty(mark: FrameMark, party: string): boolean {
  return mark.kind === 'term' && mark.term.kind === 'party' && mark.term.party === party;
}
