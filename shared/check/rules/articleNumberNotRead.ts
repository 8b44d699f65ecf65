import type { Finding } from '../Finding';
import { nearArticles } from '../fixes/nearArticles';
import type { ClauseRule } from '../Rule';

/** "Article", and behind it signs of Roman numerals, as people mistype them and machines misread them. */
const NUMBERED =
  /\bArt(?:icles?|ículos?|iculos?|\.)\s{1,4}([IVXLC][IVXLCl1|]{1,11}(?:-[A-Z])?)\b/gi;

/** As many citations as may stand within another one. */
const MOST_WITHIN = 40;

/**
 * Finds numbers of articles that are no numbers ("Article XXVIIII"): nothing was read about them, and
 * silence would pass for reading.
 */
export const articleNumberNotRead: ClauseRule = ({ clause, reading }, pack) => {
  const { text, readLength, citations, isNumbered } = reading;
  if (!isNumbered) return [];
  const found: Finding[] = [];
  let next = 0;
  for (const match of text.slice(0, readLength).matchAll(NUMBERED)) {
    const [whole, words = ''] = match;
    const end = match.index + whole.length;
    const range = { start: end - words.length, end };
    // Both come in the order of the text, though a list that is read backwards may start before others.
    while ((citations[next]?.end ?? Infinity) <= range.start) next += 1;
    if (citations.slice(next, next + MOST_WITHIN).some(({ start }) => start < range.end)) continue;
    found.push({
      rule: 'article-number-not-read',
      severity: 'caution',
      clause,
      articles: [],
      evidence: { range: { start: match.index, end }, words: whole, reading: [] },
      citation: null,
      fixes:
        clause === null
          ? []
          : nearArticles(words, pack).map((article) => ({
              kind: 'correct-citation',
              range,
              words,
              article,
            })),
    });
  }
  return found;
};
