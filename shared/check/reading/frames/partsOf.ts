import type { Source } from '../../../cba/citations/Source';
import { kindAt } from '../../../cba/citations/Source';
import { SEMICOLON } from '../../../cba/words/characters';
import { isNearNegation, isWideNegation, isWithout } from './doingOf';
import type { FrameMark } from './FrameMark';

/** `except`: what is left out of the part before it, unless it says something of its own. */
export type PartRole = 'main' | 'if' | 'unless' | 'except';

/** Marks of one part of a sentence, in order, with how the part is tied to the rest. */
export type MarkedPart = {
  readonly role: PartRole;
  readonly marks: readonly FrameMark[];
  /** Whether a semicolon parts it from what goes before. */
  readonly isSetOff: boolean;
};

/**
 * Cuts a sentence at semicolons and at words that begin another thought ("but", "while", "if",
 * "unless"), and at a "without" behind a "no": "no teacher is disciplined *without* just cause". A
 * condition that opens the sentence ends at its comma.
 */
export function partsOf(marks: readonly FrameMark[], source: Source): readonly MarkedPart[] {
  const parts: { role: PartRole; marks: FrameMark[]; isSetOff: boolean }[] = [
    { role: 'main', marks: [], isSetOff: false },
  ];
  for (const mark of marks) {
    const last = parts.at(-1);
    const isBesides = isNearNegation(mark) && isWithout(mark, source);
    const role = isBesides && last?.marks.some(isDenial) === true ? 'unless' : roleOf(mark);
    if (role !== null) parts.push({ role, marks: [], isSetOff: isSemicolon(mark, source) });
    else if (mark.kind === 'comma' && last?.role === 'if')
      parts.push({ role: 'main', marks: [], isSetOff: false });
    else last?.marks.push(mark);
  }
  return parts.filter((part) => part.marks.length > 0);
}

function isSemicolon({ kind, first }: FrameMark, source: Source): boolean {
  return kind === 'part' && kindAt(source, first) === SEMICOLON;
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
