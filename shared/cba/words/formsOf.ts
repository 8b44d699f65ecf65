import type { Language } from '../../agreement/Agreement';
import { englishNoun, englishVerb } from './englishForms';
import { spanishNoun, spanishVerb } from './spanishForms';

/**
 * Every phrase that a form of the vocabulary stands for: "sick leave/days" is "sick leave" and "sick
 * days", "approve~" is the verb in all its forms, "visit+" the noun for one and for many.
 */
export function formsOf(form: string, language: Language): readonly string[] {
  return form.split(' ').reduce<readonly string[]>(
    (phrases, place) => {
      const words = place.split('/').flatMap((word) => inflected(word, language));
      return phrases.flatMap((phrase) =>
        words.map((word) => (phrase === '' ? word : `${phrase} ${word}`)),
      );
    },
    [''],
  );
}

function inflected(word: string, language: Language): readonly string[] {
  const base = word.slice(0, -1);
  switch (word.slice(-1)) {
    case '~':
      return language === 'es' ? spanishVerb(base) : englishVerb(base);
    case '+':
      return language === 'es' ? spanishNoun(base) : englishNoun(base);
    // "Presidents' Day": the mark behind the word is none of its letters.
    case "'":
      return [base];
    default:
      return [word];
  }
}
