import type { Source } from '../../../cba/citations/Source';
import { shortText } from '../../../cba/citations/Source';
import type { FrameMark } from './FrameMark';
import { isSetting } from './readPart';

/** Whether a sentence only tells of the past, or of what is said not to be so. */
export function isTold(marks: readonly FrameMark[], source: Source): boolean {
  const isFalse = marks.some((mark) => isSetting(mark, 'false'));
  return (isFalse && !isSaidFalse(marks, source)) || isPast(marks, source);
}

/** "It is not true *that* teachers may refuse": what follows is denied, and so it is said after all. */
export function isSaidFalse(marks: readonly FrameMark[], source: Source): boolean {
  const found = marks.find((mark) => isSetting(mark, 'false'));
  if (found === undefined) return false;
  return [found.end - 1, found.end, found.end + 1].some((at) =>
    /^(?:that|que)$/i.test(shortText(source, at, 4)),
  );
}

const LASTING =
  /^(?:will|shall|must|may|can|now|no|still|remain|stay|today|this|deber|podr|ya|hoy)/i;

const RELATIVE = /^(?:who|that|which|whoever|whom|if|when|once|unless|what|whatever)$/i;

/** "Owes an hour for each class *that was* covered": the rule itself is of today. */
function isAside({ first }: FrameMark, source: Source): boolean {
  return [first - 1, first - 2, first - 3].some(
    (at) => at >= 0 && RELATIVE.test(shortText(source, at, 9)),
  );
}

/** A year that lies behind makes a sentence history unless it goes on to rule what shall be. */
function isPast(marks: readonly FrameMark[], source: Source): boolean {
  const present = marks.filter((mark) => isSetting(mark, 'present'));
  if (marks.some(({ kind }) => kind === 'year')) {
    return !present.some(({ first }) => LASTING.test(shortText(source, first, 12)));
  }
  return (
    present.length === 0 && marks.some((mark) => isSetting(mark, 'past') && !isAside(mark, source))
  );
}
