import { isArticleNumber } from '../../agreement/articleNumber';
import { HIGHEST_ARTICLE, romanValue } from '../articleOrder';
import { CLASS_OF } from '../words/characters';

/** A numeral as read from one word: "XII", "xii", "12", "Xll", "10A". */
export type Numeral = {
  readonly value: number;
  /** "A" when the letter was written on to it; "" otherwise. */
  readonly suffix: string;
  readonly system: 'roman' | 'arabic';
  /** Read by mending letters that look alike. */
  readonly isMended: boolean;
};

const LONGEST_NUMERAL = 9;
const SUFFIX = /^[A-H]$/i;

/** Reads a word as the number of an article, or gives null. */
export function readNumeral(word: string): Numeral | null {
  if (word.length > LONGEST_NUMERAL) return null;
  const code = word.charCodeAt(0);
  if (code >= 48 && code <= 57) return arabicNumeral(word);
  const plain = latin(word);
  return romanNumeral(plain) ?? withSuffix(plain);
}

function arabicNumeral(word: string): Numeral | null {
  const parts = /^(\d{1,2})([A-Ha-h]?)$/.exec(word);
  const value = Number(parts?.[1]);
  if (parts === null || value < 1 || value > HIGHEST_ARTICLE) return mendedNumeral(word);
  const suffix = (parts[2] ?? '').toUpperCase();
  return { value, suffix, system: 'arabic', isMended: false };
}

/** "1X" and "1V", as a reading machine leaves them. */
function mendedNumeral(word: string): Numeral | null {
  return /^1[1IVXl]*[IVXl]$/.test(word) ? romanNumeral(word) : null;
}

function withSuffix(word: string): Numeral | null {
  const suffix = word.slice(-1);
  const rest = word.slice(0, -1);
  // In lower case too many words end so: "via", "die".
  if (!SUFFIX.test(suffix) || rest === '' || rest !== rest.toUpperCase()) return null;
  const numeral = romanNumeral(rest);
  return numeral === null ? null : { ...numeral, suffix: suffix.toUpperCase() };
}

function romanNumeral(word: string): Numeral | null {
  // A small "l" is hardly ever a fifty: no contract counts so far.
  const mended = word.replace(/[l1|]/g, 'I');
  const upper = mended.toUpperCase();
  if (!isArticleNumber(upper)) return null;
  const isMended = mended !== word;
  return { value: romanValue(upper), suffix: '', system: 'roman', isMended };
}

const PLAIN = /^[A-Za-z0-9|]+$/;
const COMBINED = /[\u2160-\u217f]/;

/** The word in Latin letters: letters of other scripts that look the same, and "Ⅻ", are put right. */
function latin(word: string): string {
  if (PLAIN.test(word)) return word;
  const spelled = COMBINED.test(word) ? word.normalize('NFKC') : word;
  return Array.from(spelled, (sign) => {
    const code = sign.charCodeAt(0);
    const letter = CLASS_OF[code] ?? 0;
    if (code < 128 || letter < 1 || letter > 26) return sign;
    const plain = String.fromCharCode(96 + letter);
    return sign === sign.toLowerCase() ? plain : plain.toUpperCase();
  }).join('');
}
