/** "Lunch is at noon." may stand twice; a sentence or two that repeat are a slip. */
const SHORTEST_KEY = 60;

/** What stands between words. */
const BETWEEN = /[^\p{L}\p{N}]+/gu;
/** The same where all letters are Western ones, as in nearly every clause: it is found much faster. */
const BETWEEN_PLAIN = /[^a-z0-9\u00df-\u00f6\u00f8-\u00ff]+/g;
const PLAIN = /^[\t-~\u00a0\u00a7\u00bf\u00df-\u00f6\u00f8-\u00ff\u2010-\u2027]*$/;

/** The letters and digits of a text in lower case, or "" when they are few. */
export function keyOf(folded: string): string {
  if (folded.length < SHORTEST_KEY) return '';
  const between = PLAIN.test(folded) ? BETWEEN_PLAIN : BETWEEN;
  const key = folded.replaceAll(between, ' ').trim();
  return key.length < SHORTEST_KEY ? '' : key;
}
