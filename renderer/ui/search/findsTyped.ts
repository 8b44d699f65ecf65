/**
 * Whether a text answers to what somebody typed to look for it: each word typed begins a word of the
 * text, in any order, whatever the capitals and accents. Nothing typed finds everything. A hyphen
 * holds a word together ("X-A"), and what stands behind one can be found by itself too.
 */
export function findsTyped(text: string, typed: string): boolean {
  const plain = plainText(text);
  const words = [...plain.split(BETWEEN_WORDS), ...plain.split(BETWEEN_PARTS)];
  return plainText(typed)
    .split(BETWEEN_WORDS)
    .filter(Boolean)
    .every((wanted) => words.some((word) => word.startsWith(wanted)));
}

const BETWEEN_WORDS = /[^\p{L}\p{N}-]+/u;
const BETWEEN_PARTS = /[^\p{L}\p{N}]+/u;

function plainText(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
