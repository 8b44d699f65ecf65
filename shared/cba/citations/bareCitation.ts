import { COMMA, HYPHEN } from '../words/characters';
import { readArticles } from './articleList';
import type { DocumentMention } from './attribution';
import { readElement } from './element';
import type { FoundCitation } from './found';
import { found } from './found';
import { AND, OF, THE, THROUGH } from './roles';
import type { Source } from './Source';
import { kindAt, roleAt, shortText } from './Source';

/** How many tokens of a list are walked back: more than any list of the contract's articles takes. */
const LONGEST_LIST = 40;

/** Numerals with no keyword but with their paper: "IV and XII of the CBA". Only capitals count. */
export function bareCitation(
  source: Source,
  { document, first, end }: DocumentMention,
): FoundCitation | null {
  if (document !== 'cba') return null;
  let at = first - 1;
  while (roleAt(source, at) === THE) at -= 1;
  if (roleAt(source, at) !== OF) return null;
  const start = listStart(source, at - 1);
  const list = start === null ? null : readArticles(source, start);
  if (start === null || list === null || list.end !== at || list.first.word === 'I') return null;
  const { articles, form } = list;
  return found(source, { first: start, end, document, form, articles, sections: [] });
}

/** The first numeral of the list that ends at a token, or null. */
function listStart(source: Source, last: number): number | null {
  let start: number | null = null;
  for (let at = last; at >= 0 && last - at < LONGEST_LIST; at -= 1) {
    const isCapital = /^[IVXL]+$/.test(shortText(source, at, 8));
    const isNumeral = isCapital && readElement(source, at) !== null;
    const isSuffix = kindAt(source, at - 1) === HYPHEN && /^[A-H]$/.test(shortText(source, at, 1));
    if (isNumeral) start = at;
    else if (!isSuffix && !isJoint(source, at)) break;
  }
  return start;
}

function isJoint(source: Source, at: number): boolean {
  const kind = kindAt(source, at);
  const role = roleAt(source, at);
  return kind === COMMA || kind === HYPHEN || role === AND || role === THROUGH;
}
