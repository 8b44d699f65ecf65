/** As many accents as may stand on one letter: the limit of Unicode's Stream-Safe Text Format (UAX #15, 13). */
const MOST_ACCENTS = 30;
const PILED = new RegExp(`\\p{M}{${MOST_ACCENTS + 1}}`, 'u');
const EVERY_PILED = new RegExp(`(\\p{M}{${MOST_ACCENTS}})\\p{M}+`, 'gu');
/** No text without one of these is changed by composing it. */
const MAY_COMPOSE = /[\u0300-\uffff]/;

/** Whether more accents stand on a letter than any writing has. */
export function isPiled(text: string): boolean {
  return MAY_COMPOSE.test(text) && PILED.test(text);
}

/** The text with what is piled on a letter beyond {@link MOST_ACCENTS} left out. */
export function withoutPiles(text: string): string {
  return isPiled(text) ? text.replace(EVERY_PILED, '$1') : text;
}

/**
 * A text in Unicode normal form C. Piles of accents are left as they are: to put them in order takes time
 * that grows with the square of their number, and a megabyte of them would stop the app.
 */
export function composed(text: string): string {
  return MAY_COMPOSE.test(text) && !PILED.test(text) ? text.normalize('NFC') : text;
}
