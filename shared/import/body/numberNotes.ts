import type { Numbering } from '../../agreement/numbering/numbering';
import { numberOf } from '../../agreement/numbering/numbering';
import { ownNumber } from '../../agreement/numbering/ownNumber';
import { romanValue } from '../labels/romanValue';
import type { ImportNote, NumberChange } from '../ImportNote';
import type { SettledLabel } from '../labels/Label';
import type { BodyBuilding } from './BodyBuilding';

/** Tells where the derived numbers differ from the document's own: in value, or only in style. */
export function numberNotes(
  { placed, changes: listed }: Pick<BodyBuilding, 'placed' | 'changes'>,
  numbers: Numbering,
): readonly ImportNote[] {
  const changes: NumberChange[] = [...listed];
  const restyled = new Map<string, { was: string; is: string; count: number }>();
  for (const each of placed) {
    const number = numberOf(each.target, numbers);
    if (each.label === null || each.place === null || number === null) continue;
    const is = each.label.reading.path.length > 1 ? number : ownNumber(number);
    const was = each.label.label.text;
    if (!hasSameValue(each.label, number)) changes.push({ place: each.place, was, is });
    else if (bare(was) !== bare(is)) {
      const style = `${each.label.reading.key} ${each.target.kind} ${number.split('(').length}`;
      const seen = restyled.get(style);
      restyled.set(style, seen ? { ...seen, count: seen.count + 1 } : { was, is, count: 1 });
    }
  }
  return [
    ...(changes.length > 0 ? [{ kind: 'numbers-changed', changes } as const] : []),
    ...[...restyled.values()].map((style) => ({ kind: 'numbers-restyled', ...style }) as const),
  ];
}

/** "1.", "1.0" and "1" look alike enough, and so do "(a)" and "a)". */
function bare(number: string): string {
  return number.replace(/\.0$|[.()]+$/gu, '').replace(/^\(/u, '');
}

function hasSameValue({ reading }: SettledLabel, number: string): boolean {
  const derived = values(number);
  return reading.path.length > 1
    ? reading.path.join('.') === derived.join('.')
    : reading.path[0] === derived.at(-1);
}

/** "2.3(b)(iv)" is [2, 3, 2, 4]. */
function values(number: string): readonly number[] {
  const [decimals = '', letter, numeral] = number.split(/[()]+/u);
  return [
    ...decimals.split('.').map(Number),
    ...(letter === undefined || letter === '' ? [] : [letterValue(letter)]),
    ...(numeral === undefined || numeral === '' ? [] : [romanValue(numeral) ?? 0]),
  ];
}

function letterValue(letters: string): number {
  return Array.from(letters).reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 96, 0);
}
