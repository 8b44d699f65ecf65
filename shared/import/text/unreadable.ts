// What optical reading and broken fonts leave behind, taken from the shapes of words alone.
const HUMPED = /\p{Ll}\p{Lu}/u;
const PROPER_HUMPS = /^(?:\p{Lu}\p{Ll}{2,})+$|^(?:Mc|Mac|De|La|i|e|my)\p{Lu}\p{Ll}+$/u;
const DIGIT_INSIDE = /\p{Ll}\d+\p{Ll}/u;
const BROKEN = /[\ufffd\p{Co}]/u;
const NO_VOWEL = /^[b-df-hj-np-tv-xz]{5,}$/u;
const LETTERS = /[\p{L}\d\ufffd\p{Co}]{2,}/gu;

const LEAST = 2;
const SHARE = 0.15;
const READ = 20_000;

/** Whether so many words of a paragraph have impossible shapes that a reader must look at it. */
export function isUnreadable(text: string): boolean {
  const words = text.slice(0, READ).match(LETTERS) ?? [];
  const odd = words.filter(isOdd).length;
  return odd >= LEAST && odd >= words.length * SHARE;
}

function isOdd(word: string): boolean {
  return (
    BROKEN.test(word) ||
    DIGIT_INSIDE.test(word) ||
    NO_VOWEL.test(word) ||
    (HUMPED.test(word) && !PROPER_HUMPS.test(word))
  );
}
