import type { ArticleNumber } from '../../agreement/articleNumber';
import { articleOf, rankOf } from '../articleOrder';
import { DOT, HYPHEN } from '../words/characters';
import { isAttached, NUMBER, WORD } from '../words/Tokens';
import type { Numeral } from './numeral';
import { readNumeral } from './numeral';
import { NUMBER_WORD } from './roles';
import type { Source } from './Source';
import { kindAt, roleAt, shortText } from './Source';

/** The number of one article as it stands in a text. */
export type Element = {
  readonly article: ArticleNumber;
  /** Its place in the order of the contract. */
  readonly rank: number;
  readonly system: Numeral['system'];
  /** The words it was read from, without a suffix that stands apart. */
  readonly word: string;
  /** "3" of "Art. 9.3". */
  readonly section: string | null;
  /** The token after it. */
  readonly end: number;
};

const LONGEST_WORD = 12;

/** Reads an article's number at a token, with a suffix letter behind it, or gives null. */
export function readElement(source: Source, at: number): Element | null {
  const word = withoutS(shortText(source, at, LONGEST_WORD));
  if (word === '') return null;
  const [whole = '', ...parts] = kindAt(source, at) === NUMBER ? word.split('.') : [word];
  const spelled = numberWord(source, at);
  const numeral = spelled?.numeral ?? readNumeral(whole);
  if (numeral === null) return null;
  const section = parts.length === 0 ? null : parts.join('.');
  const next = spelled?.end ?? at + 1;
  const suffix =
    numeral.suffix === '' && section === null ? readSuffix(source, next) : NO_SUFFIX(next);
  const letter = numeral.suffix + suffix.letter;
  const article = articleOf(numeral.value, letter);
  if (article === null) return null;
  const { system } = numeral;
  return { article, rank: rankOf(numeral.value, letter), system, word, section, end: suffix.end };
}

/** "XII's" → "XII". */
function withoutS(word: string): string {
  return word.replace(/['’]s$/, '');
}

type SpelledNumber = { readonly numeral: Numeral; readonly end: number };

/** "twelve", "twenty-eight", "doce". */
function numberWord(source: Source, at: number): SpelledNumber | null {
  if (roleAt(source, at) !== NUMBER_WORD) return null;
  const value = valueAt(source, at);
  const unitAt = kindAt(source, at + 1) === HYPHEN ? at + 2 : at + 1;
  const unit = value === 20 && roleAt(source, unitAt) === NUMBER_WORD ? valueAt(source, unitAt) : 0;
  const hasUnit = unit >= 1 && unit <= 9;
  return {
    numeral: { value: value + (hasUnit ? unit : 0), suffix: '', system: 'roman', isMended: false },
    end: hasUnit ? unitAt + 1 : at + 1,
  };
}

function valueAt({ tokens, lexicon }: Source, at: number): number {
  return lexicon.value[tokens.word[at] ?? 0] ?? 0;
}

type Suffix = { readonly letter: string; readonly end: number };

function NO_SUFFIX(end: number): Suffix {
  return { letter: '', end };
}

/**
 * A suffix letter behind a numeral: "-A", "- A", " – A", " A", ".A". An "A" that begins a sentence
 * ("Article X – A teacher may …") is none.
 */
function readSuffix(source: Source, at: number): Suffix {
  const { tokens } = source;
  const none = NO_SUFFIX(at);
  const kind = kindAt(source, at);
  if (kind === WORD) return isAttached(tokens, at) ? none : letterApart(source, at, none);
  if (kind !== HYPHEN && kind !== DOT) return none;
  const letter = withoutS(shortText(source, at + 1, 3));
  if (!/^[A-HJ-UWYZ]$/i.test(letter)) return none;
  const isTight = isAttached(tokens, at) && isAttached(tokens, at + 1);
  const isHalfTight = isAttached(tokens, at) || isAttached(tokens, at + 1);
  if (kind === DOT) return isTight && isCapital(letter) ? { letter, end: at + 2 } : none;
  if (!isCapital(letter) && !isTight) return none;
  const isPlainHyphen = tokens.text[tokens.start[at] ?? 0] === '-';
  if ((isPlainHyphen && isHalfTight) || goesOn(source, at + 2, letter)) {
    return { letter: letter.toUpperCase(), end: at + 2 };
  }
  return none;
}

function letterApart(source: Source, at: number, none: Suffix): Suffix {
  const letter = withoutS(shortText(source, at, 3));
  return /^[A-D]$/.test(letter) && goesOn(source, at + 1, letter) ? { letter, end: at + 1 } : none;
}

/** Whether a letter is a suffix by what follows: an "A" before an unknown word is an article itself. */
function goesOn(source: Source, after: number, letter: string): boolean {
  return letter.toUpperCase() !== 'A' || !isUnknownWord(source, after);
}

/** A word that says nothing to the checker: a noun, as a rule. */
export function isUnknownWord(source: Source, at: number): boolean {
  const { tokens, lexicon } = source;
  if (kindAt(source, at) !== WORD) return false;
  const word = tokens.word[at] ?? 0;
  return lexicon.meaning[word] === 0 && lexicon.light[word] === 0 && lexicon.role[word] === 0;
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
