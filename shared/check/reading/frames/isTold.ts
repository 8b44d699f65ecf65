import type { FrameMark } from './FrameMark';
import { isSetting } from './readPart';

/** Whether a sentence only tells of the past, or of what is said not to be so. */
export function isTold(marks: readonly FrameMark[]): boolean {
  return marks.some((mark) => isSetting(mark, 'false')) || isPast(marks);
}

function isPast(marks: readonly FrameMark[]): boolean {
  return (
    marks.some((mark) => isSetting(mark, 'past')) &&
    !marks.some((mark) => isSetting(mark, 'present'))
  );
}
