import * as fc from 'fast-check';
import { cleanText } from '../../../shared/agreement/text/cleanText';

// Words that have broken programs: accents of both forms, a mark no letter composes with, letters
// outside the basic plane, emoji of several parts, two directions, a dotless i, scripts of names.
const TELLING_WORDS = [
  'Every teacher attends the meeting.',
  'Article XII-A, Section 4.2(a)',
  'Año escolar: ¿cuántas reuniones?',
  'cafe\u0301',
  'q\u0303',
  '𝒜 𠮷野',
  '👩🏽‍🏫 👍🏿 🇲🇽',
  '山田 花子',
  'Արամ Խաչատրյան',
  'شيماء',
  'İıſß',
  '"quotes" \\ back/slash <b> & {braces}',
  '  two spaces  ',
  '-',
] as const;

/** Short clean text of many scripts; may be empty. */
export const textArbitrary: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 3, arbitrary: fc.constantFrom(...TELLING_WORDS) },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  )
  .map(cleanText);

/** The same, never empty and without spaces at its ends: a name. */
export const nameArbitrary: fc.Arbitrary<string> = textArbitrary
  .map((text) => text.trim())
  .filter((text) => text !== '');

export function hexArbitrary(digits: number): fc.Arbitrary<string> {
  const digit = fc.nat({ max: 15 }).map((value) => value.toString(16));
  return fc.array(digit, { minLength: digits, maxLength: digits }).map((all) => all.join(''));
}
