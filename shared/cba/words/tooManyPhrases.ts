import type { RulePack } from '../RulePack';
import { placesOf } from './formsOf';

/** Twenty times what the app's own pack needs for a form, nine times what it needs in all. */
const MOST_OF_ONE = 20_000;
const MOST_IN_ALL = 1_000_000;

/**
 * Where a vocabulary stands for more phrases than can be looked for, or null. A few words of choices
 * multiply: eight places of fifty words each are more phrases than a computer holds.
 */
export function tooManyPhrases({ vocabulary }: RulePack): string | null {
  let all = 0;
  for (const [index, { forms, language }] of vocabulary.entries()) {
    for (const [place, form] of forms.entries()) {
      const phrases = placesOf(form, language).reduce((count, words) => count * words.length, 1);
      all += phrases;
      if (phrases > MOST_OF_ONE) return `vocabulary.${index}.forms.${place}`;
    }
  }
  return all > MOST_IN_ALL ? 'vocabulary' : null;
}
