import { IS_BOLD, IS_ITALIC, IS_UNDERLINE } from 'lexical';
import type { Mark } from '../../../../shared/agreement/RichText';
import { MARKS } from '../../../../shared/agreement/RichText';

const FLAGS: Readonly<Record<Mark, number>> = {
  bold: IS_BOLD,
  italic: IS_ITALIC,
  underline: IS_UNDERLINE,
};

/** Every format of Lexical's that we know; all others are taken off. */
export const KNOWN_FORMATS = IS_BOLD | IS_ITALIC | IS_UNDERLINE;

export function formatOf(marks: readonly Mark[]): number {
  return marks.reduce((format, mark) => format | FLAGS[mark], 0);
}

export function marksOf(format: number): readonly Mark[] {
  return MARKS.filter((mark) => (format & FLAGS[mark]) !== 0);
}
