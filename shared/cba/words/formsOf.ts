import type { Language } from '../../agreement/Agreement';
import { englishNoun, englishVerb } from './englishForms';
import { spanishNoun, spanishVerb } from './spanishForms';

/**
 * Every phrase that a form of the vocabulary stands for: "sick leave/days" is "sick leave" and "sick
 * days", "approve~" is the verb in all its forms, "visit+" the noun for one and for many.
 */
export function formsOf(form: string, language: Language): readonly string[] {
  return placesOf(form, language).reduce<readonly string[]>(
    (phrases, words) =>
      phrases.flatMap((phrase) =>
        words.map((word) => (phrase === '' ? word : `${phrase} ${word}`)),
      ),
    [''],
  );
}

/** Words of places that were read before: thousands of forms share most of theirs. */
type KnownPlaces = Readonly<Record<Language, Map<string, readonly string[]>>>;

/** The words that may stand in each place of such a phrase. A form stands for each choice of them. */
export function placesOf(
  form: string,
  language: Language,
  known: KnownPlaces = { en: new Map(), es: new Map() },
): readonly (readonly string[])[] {
  return form.split(' ').map((place) => {
    const words = known[language].get(place) ?? wordsOf(place, language);
    known[language].set(place, words);
    return words;
  });
}

function wordsOf(place: string, language: Language): readonly string[] {
  return place.split('/').flatMap((word) => inflected(word, language));
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
