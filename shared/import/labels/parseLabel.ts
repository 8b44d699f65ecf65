import type { Label, LabelClosing, LabelReading, LabelShape } from './Label';
import { romanValue } from './romanValue';

// Every pattern reads a short prefix only, and none repeats a group inside a group without a bound,
// so that no text can make it slow.
const READ = 80;

const NUMERAL = String.raw`\d{1,3}(?:\.\d{1,3}){0,5}|[IVXL]{1,8}|[ivxl]{1,8}`;
const NAMED = new RegExp(
  String.raw`^(article|artículo|articulo|art\.|section|sección|seccion|sec\.|clause|cláusula|clausula|chapter|capítulo|part|parte|§)\s{0,4}(${NUMERAL})(-[A-Z])?(?=$|[\s.:)–—-])[.)]?(\s{0,4}[:–—-]|\.-)?\s*`,
  'iu',
);
const DECIMAL =
  /^(\d{1,3}(?:\.\d{1,3}){0,5})(\.?\)|\.[-–]?|[:–—-](?=\s)|\s{1,3}[–—-](?=\s))?(?=\s|$)\s*/u;
const PARENS = /^[([](\d{1,3}|[a-z]|([a-z])\2|[ivxl]{1,8}|[A-Z]|[IVXL]{1,8})[)\]]\.?(?=\s|$)\s*/u;
const LETTERS = /^([a-z]|[A-Z]|[ivxl]{1,8}|[IVXL]{1,8})(\.?\)|\.[-–]?)(?=\s|$)\s*/u;
const ROMAN_TITLE = /^([IVXL]{1,8})(\s{0,3}[:–—-])\s+(?=\p{Lu})/u;

/** Reads the number that a paragraph seems to begin with; whether it is one, only the sequence tells. */
export function parseLabel(text: string, automatic = false): Label | null {
  const start = text.slice(0, READ);
  return (
    named(start, automatic) ??
    decimal(start, automatic) ??
    enclosed(start, automatic) ??
    lettered(start, automatic) ??
    romanTitle(start, automatic)
  );
}

function named(start: string, automatic: boolean): Label | null {
  const found = NAMED.exec(start);
  if (found === null) return null;
  const [whole, word = '', numeral = '', suffix] = found;
  const path = /^\d/.test(numeral) ? decimalPath(numeral) : romanPath(numeral.toLowerCase());
  // "Article IX-A" is a number of the CBA's own; nobody numbers a school's paper so.
  if (path === null || suffix !== undefined) return null;
  const rest = start.slice(whole.length);
  const hasSeparator = /[.:)–—-]\s*$/u.test(whole.slice(word.length));
  const startsTitle = rest === '' || /^[\p{Lu}"“«¿]/u.test(rest);
  if (!automatic && !startsTitle) return null;
  const shape: LabelShape = /^(art|cap|cha|par)/iu.test(word) ? 'article' : 'section';
  const closing: LabelClosing = hasSeparator ? 'dot' : 'none';
  return label(whole, automatic, [
    { shape, closing, path, key: `${word.toLowerCase().replace('.', '')}${path.length}` },
  ]);
}

function decimal(start: string, automatic: boolean): Label | null {
  const found = DECIMAL.exec(start);
  if (found === null) return null;
  const [whole, numeral = '', mark = ''] = found;
  const path = decimalPath(numeral);
  if (path === null) return null;
  const closing: LabelClosing = /[:–—]|\s-|^-/u.test(mark)
    ? 'dash'
    : mark.includes(')')
      ? 'paren'
      : mark.startsWith('.')
        ? 'dot'
        : 'none';
  if (closing === 'dash' && !/^\p{Lu}/u.test(start.slice(whole.length))) return null;
  // "1.1" and "1.1." are one style; "1." and "1)" are not.
  const zero = numeral.endsWith('.0');
  const key =
    path.length > 1 ? `decimal${path.length}` : zero ? 'decimal-zero' : `decimal-${closing}`;
  return label(whole, automatic, [
    { shape: 'decimal', closing: zero ? 'dot' : closing, path, key },
  ]);
}

function enclosed(start: string, automatic: boolean): Label | null {
  const found = PARENS.exec(start);
  if (found === null) return null;
  const [whole, inner = ''] = found;
  if (/^\d/.test(inner)) {
    const path = decimalPath(inner);
    if (path === null) return null;
    return label(whole, automatic, [
      { shape: 'decimal', closing: 'parens', path, key: 'decimal-parens' },
    ]);
  }
  return label(whole, automatic, letterReadings(inner, 'parens'));
}

function lettered(start: string, automatic: boolean): Label | null {
  const found = LETTERS.exec(start);
  if (found === null) return null;
  const [whole, inner = '', mark = ''] = found;
  return label(whole, automatic, letterReadings(inner, mark.includes(')') ? 'paren' : 'dot'));
}

function romanTitle(start: string, automatic: boolean): Label | null {
  const found = ROMAN_TITLE.exec(start);
  if (found === null) return null;
  const [whole, inner = ''] = found;
  const path = romanPath(inner.toLowerCase());
  if (path === null) return null;
  return label(whole, automatic, [
    { shape: 'upper-roman', closing: 'dash', path, key: 'upper-roman-dash' },
  ]);
}

function label(whole: string, automatic: boolean, readings: readonly LabelReading[]): Label | null {
  if (readings.length === 0) return null;
  return { text: whole.trim(), length: whole.length, readings, automatic };
}

function letterReadings(inner: string, closing: LabelClosing): readonly LabelReading[] {
  const lower = inner.toLowerCase();
  const size = inner === lower ? 'lower' : 'upper';
  const readings: LabelReading[] = [];
  const numeral = romanValue(lower);
  if (numeral !== null) {
    const shape = `${size}-roman` as const;
    readings.push({ shape, closing, path: [numeral], key: `${shape}-${closing}` });
  }
  const place = letterPlace(lower);
  if (place !== null) {
    const shape = `${size}-alpha` as const;
    readings.push({ shape, closing, path: [place], key: `${shape}-${closing}` });
  }
  return readings;
}

/** a is 1, z is 26, and aa is 27, as word processors count. */
function letterPlace(text: string): number | null {
  const code = text.codePointAt(0) ?? 0;
  const isRepeated = text.length <= 2 && text === text.charAt(0).repeat(text.length);
  return isRepeated ? code - 96 + 26 * (text.length - 1) : null;
}

/** "2.0" counts as 2, as the CBA itself numbers its sections. Nothing starts at 0 or passes 199. */
function decimalPath(numeral: string): readonly number[] | null {
  const parts = numeral.split('.').map(Number);
  const path = parts.length === 2 && parts[1] === 0 ? parts.slice(0, 1) : parts;
  return path.every((part) => part >= 1 && part < 200) ? path : null;
}

function romanPath(numeral: string): readonly number[] | null {
  const value = romanValue(numeral);
  return value === null ? null : [value];
}
