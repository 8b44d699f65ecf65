import type { ListStyle } from '../RichText';
import { alphabetic, roman } from './ordinal';

/** What stands before an item of a list: "•", "2.", "b.", "iv.". `count` starts at 1. */
export function listSign(style: ListStyle, count: number): string {
  switch (style) {
    case 'bullet':
      return '•';
    case 'decimal':
      return `${count}.`;
    case 'alpha':
      return `${alphabetic(count)}.`;
    case 'roman':
      return `${roman(count)}.`;
  }
}
