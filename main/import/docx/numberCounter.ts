import { alphabetic, roman } from '../../../shared/agreement/numbering/ordinal';
import type { LabelShape } from '../../../shared/import/labels/Label';
import type { AutomaticLabel } from '../../../shared/import/SourceBlock';
import type { NumberingPart, NumberLevel } from './numbering';
import { numberLevel } from './numbering';
import type { Styles } from './styles';

export type ParagraphSign =
  | { readonly kind: 'none' }
  | { readonly kind: 'bullet'; readonly level: number }
  | { readonly kind: 'number'; readonly label: AutomaticLabel };

/** Counts the lists of a document in reading order, as Word shows them. */
export type NumberCounter = (numId: string, level: number) => ParagraphSign;

const DEEPEST = 8;

export function numberCounter(part: NumberingPart, styles: Styles): NumberCounter {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  return (numId, wanted) => {
    const level = Math.min(Math.max(wanted, 0), DEEPEST);
    const found = numberLevel(part, styles, numId, level);
    if (found === null) return { kind: 'none' };
    const { abstractId } = found;
    const own = counts.get(abstractId) ?? [];
    counts.set(abstractId, own);
    for (const [at, { start }] of part.instances.get(numId)?.overrides ?? []) {
      // Lists of one definition count on together, unless an instance says where it begins.
      if (start !== null && at === level && !begun.has(`${numId} ${at}`)) own[at] = start - 1;
      if (at === level) begun.add(`${numId} ${at}`);
    }
    own[level] = (own[level] ?? found.level.start - 1) + 1;
    for (let below = level + 1; below <= DEEPEST; below += 1) {
      const deeper = numberLevel(part, styles, numId, below);
      if (deeper?.level.neverRestarts !== true) own[below] = undefined;
    }
    if (found.level.format === 'bullet') return { kind: 'bullet', level };
    const levelAt = (at: number): NumberLevel | null =>
      numberLevel(part, styles, numId, at)?.level ?? null;
    return signOf(found.level, level, own, levelAt);
  };
}

function signOf(
  own: NumberLevel,
  level: number,
  counts: readonly (number | undefined)[],
  levelAt: (at: number) => NumberLevel | null,
): ParagraphSign {
  if (own.format === 'none' || own.text === '') return { kind: 'none' };
  const text = own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const from = levelAt(at);
    const count = counts[at] ?? from?.start ?? 1;
    return formatted(count, own.isLegal ? 'decimal' : (from?.format ?? 'decimal'));
  });
  const count = counts[level] ?? 1;
  const shape = shapeOf(own.format);
  return { kind: 'number', label: { text: text.trim(), level, shape, count } };
}

function formatted(count: number, format: string): string {
  if (count < 1) return String(count);
  switch (format) {
    case 'lowerLetter':
      return repeatedLetter(count);
    case 'upperLetter':
      return repeatedLetter(count).toUpperCase();
    case 'lowerRoman':
      return count < 90 ? roman(count) : String(count);
    case 'upperRoman':
      return count < 90 ? roman(count).toUpperCase() : String(count);
    case 'decimalZero':
      return String(count).padStart(2, '0');
    default:
      return String(count);
  }
}

/** Word counts y, z, aa, bb, not aa, ab. */
function repeatedLetter(count: number): string {
  const times = Math.ceil(count / 26);
  return times > 4 ? String(count) : alphabetic(((count - 1) % 26) + 1).repeat(times);
}

function shapeOf(format: string): LabelShape {
  switch (format) {
    case 'lowerLetter':
      return 'lower-alpha';
    case 'upperLetter':
      return 'upper-alpha';
    case 'lowerRoman':
      return 'lower-roman';
    case 'upperRoman':
      return 'upper-roman';
    default:
      return 'decimal';
  }
}
