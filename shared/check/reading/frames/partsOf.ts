import { AND, OF, THE } from '../../../cba/citations/roles';
import type { Source } from '../../../cba/citations/Source';
import { kindAt, roleAt, shortText } from '../../../cba/citations/Source';
import { SEMICOLON } from '../../../cba/words/characters';
import { doingOf, isNearNegation, isSubjectMark, isWideNegation, isWithout } from './doingOf';
import type { FrameMark } from './FrameMark';

/** `except`: what is left out of the part before it, unless it says something of its own. */
export type PartRole = 'main' | 'if' | 'unless' | 'except';

export type SetOff = 'semicolon' | 'but' | null;

/** Marks of one part of a sentence, in order, with how the part is tied to the rest. */
export type MarkedPart = {
  readonly role: PartRole;
  readonly marks: readonly FrameMark[];
  /** What parts it from what goes before: a semicolon, a "but", or neither. */
  readonly setOff: SetOff;
};

/**
 * Cuts a sentence at semicolons and at words that begin another thought ("but", "while", "if",
 * "unless"), and at a "without" behind a "no": "no teacher is disciplined *without* just cause". A
 * condition that opens the sentence ends at its comma, or where somebody begins to do something: "when
 * positions are cut *the principal picks*". An exception that opens it ends at the last comma before a verb.
 */
export function partsOf(marks: readonly FrameMark[], source: Source): readonly MarkedPart[] {
  const parts: { role: PartRole; marks: FrameMark[]; setOff: SetOff }[] = [
    { role: 'main', marks: [], setOff: null },
  ];
  marks.forEach((mark, index) => {
    const last = parts.at(-1);
    const isBesides = isNearNegation(mark) && isWithout(mark, source);
    const role = isBesides && last?.marks.some(isDenial) === true ? 'unless' : roleOf(mark);
    if (role !== null) parts.push({ role, marks: [], setOff: setOffBy(mark, source) });
    else if (last?.role !== 'if') last?.marks.push(mark);
    else if (mark.kind === 'comma') parts.push({ role: 'main', marks: [], setOff: null });
    else if (last.marks.some(isSaying) && isActing(mark, marks[index + 1], source)) {
      parts.push({ role: 'main', marks: [mark], setOff: null });
    } else last.marks.push(mark);
  });
  const said = parts.filter((part) => part.marks.length > 0);
  const [opening, ...rest] = said;
  return opening?.role === 'except' ? [...openingOf(opening), ...rest] : said;
}

/** "Apart from pay, leaves and holidays, *nothing in the contract applies*". */
function openingOf({ role, marks, setOff }: MarkedPart): readonly MarkedPart[] {
  const verb = marks.findIndex((mark) => isSaying(mark) && !isSubjectMark(mark));
  const comma = marks.slice(0, Math.max(0, verb)).findLastIndex(({ kind }) => kind === 'comma');
  if (comma < 1) return [{ role, marks, setOff }];
  return [
    { role, marks: marks.slice(0, comma), setOff },
    { role: 'main', marks: marks.slice(comma + 1), setOff: null },
  ];
}

function isSaying(mark: FrameMark): boolean {
  return isSubjectMark(mark) || isDenial(mark) || doingOf(mark) !== null || isPresent(mark);
}

function isPresent(mark: FrameMark): boolean {
  return mark.kind === 'term' && mark.term.kind === 'setting' && mark.term.setting === 'present';
}

const TIED = /^(?:by|to|with|for|at|on|than|as|whom|that|which|por|con|para|que)$/i;

/** Whether somebody is named with a verb right behind, and is not tied to the words before. */
function isActing(mark: FrameMark, next: FrameMark | undefined, source: Source): boolean {
  if (mark.kind !== 'term' || mark.term.kind !== 'party' || next === undefined) return false;
  if (next.first > mark.end + 1 || !(isPresent(next) || doingOf(next) !== null)) return false;
  let before = mark.first - 1;
  while (before > 0 && roleAt(source, before) === THE) before -= 1;
  const role = roleAt(source, before);
  return role !== OF && role !== AND && !TIED.test(shortText(source, before, 5));
}

function setOffBy(mark: FrameMark, source: Source): SetOff {
  if (mark.kind === 'term') return mark.term.kind === 'boundary' ? 'but' : null;
  return mark.kind === 'part' && kindAt(source, mark.first) === SEMICOLON ? 'semicolon' : null;
}

function isDenial(mark: FrameMark): boolean {
  return isNearNegation(mark) || isWideNegation(mark);
}

function roleOf(mark: FrameMark): PartRole | null {
  if (mark.kind === 'part') return 'main';
  if (mark.kind !== 'term') return null;
  const { term } = mark;
  if (term.kind === 'boundary') return 'main';
  if (term.kind === 'exception') return 'except';
  if (term.kind === 'setting' && (term.setting === 'if' || term.setting === 'unless')) {
    return term.setting;
  }
  return null;
}
