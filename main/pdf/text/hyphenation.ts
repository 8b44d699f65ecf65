// oxlint-disable-next-line triple-slash-reference -- projects that only import this file need the types too
/// <reference path="./hyphen.d.ts" />
import { hyphenateSync as hyphenateEnglish } from 'hyphen/en-us';
import { hyphenateSync as hyphenateSpanish } from 'hyphen/es';
import type { Hyphenate } from './atoms';

const SOFT_HYPHEN = '\u00ad';
const SHORTEST = 7;

/** Divides words of seven letters and more by the rules of a language; others stay whole. */
export function hyphenation(language: string): Hyphenate {
  const divide = language.startsWith('es') ? hyphenateSpanish : hyphenateEnglish;
  return (word) => {
    const letters = /^(\p{L}+)([^\p{L}]*)$/u.exec(word);
    const stem = letters?.[1] ?? '';
    if (stem.length < SHORTEST) return [word];
    const syllables = divide(stem, { minWordLength: SHORTEST }).split(SOFT_HYPHEN);
    const last = syllables.length - 1;
    return syllables.map((syllable, index) =>
      index === last ? syllable + (letters?.[2] ?? '') : syllable,
    );
  };
}
