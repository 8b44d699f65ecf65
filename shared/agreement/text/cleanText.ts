import { composed, isPiled, withoutPiles } from './composed';

// Controls, bidi controls, zero-width and other default-ignorable characters, line and paragraph
// separators, non-characters: none of these shows on paper, and each can make two texts look alike.
const UNSEEN =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\ufff9-\ufffb]/u;
const EVERY_UNSEEN = new RegExp(UNSEEN.source, 'gu');

/**
 * Whether a text may stand in an agreement: well-formed, in Unicode normal form C, free of characters
 * that cannot be seen and of letters under a pile of accents. An empty text is clean.
 */
export function isCleanText(text: string): boolean {
  return text.isWellFormed() && !UNSEEN.test(text) && !isPiled(text) && composed(text) === text;
}

/**
 * The nearest clean text to what was typed, pasted or imported. Tabs and line ends become a space;
 * other unseen characters go, and so does what is piled on a letter; a broken surrogate becomes U+FFFD.
 */
export function cleanText(text: string): string {
  const seen = text
    .toWellFormed()
    .replace(/\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
    .replace(EVERY_UNSEEN, '');
  // Composing takes some marks apart, which may make a pile again.
  return withoutPiles(composed(withoutPiles(seen)));
}
