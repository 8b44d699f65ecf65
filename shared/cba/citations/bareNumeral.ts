import { COLON } from '../words/characters';
import { WORD } from '../words/Tokens';
import { exceptedArticles, readArticles } from './articleList';
import { isUnknownWord } from './element';
import type { FoundCitation } from './found';
import { found } from './found';
import type { Source } from './Source';
import { kindAt, shortText } from './Source';

/** A bare list is read again at each of its numerals while nothing is said of it, so it must be short. */
const MOST_BARE = 8;

/**
 * An article named by its numeral alone, where nothing else can be meant: "X-A is waived", "XII does not
 * apply". A numeral behind another name ("World War II") is none.
 */
export function bareNumeral(source: Source, at: number): FoundCitation | null {
  const word = shortText(source, at, 6);
  if (!/^[IVX]+$/.test(word) || isUnknownWord(source, at - 1)) return null;
  const list = readArticles(source, at, MOST_BARE);
  if (list === null || list.first.section !== null) return null;
  const isSuffixed = list.first.article.includes('-');
  const isLabel = list.form !== 'single' && kindAt(source, list.end) === COLON;
  const isSaid = word.length > 1 && (isLabel || SAYS.test(shortText(source, list.end, 7)));
  if (!isSuffixed && !isSaid) return null;
  const { articles, form, end } = list;
  return found(source, { first: at, end, document: 'cba', form, articles, sections: [] });
}

const SAYS =
  /^(?:is|are|will|shall|does|do|has|have|may|no|cannot|apply|applies|stays|remains|queda|no)$/i;

/** How many words may part a verb from a colon: "Waived *in full*: II-IV and IX". */
const MOST_BEFORE_COLON = 3;

function behindColon(source: Source, from: number): number {
  let at = from;
  while (at < from + MOST_BEFORE_COLON && kindAt(source, at) === WORD) at += 1;
  return kindAt(source, at) === COLON ? at + 1 : from;
}

/** "We waive *IX, IX-A and X-A*": several articles right behind a verb, without the word itself. */
export function behindVerb(source: Source, at: number): FoundCitation | null {
  const colon = behindColon(source, at);
  const first = shortText(source, colon, 6);
  if (!/^[IVX]+$/.test(first) || kindAt(source, colon) !== WORD) return null;
  const list = exceptedArticles(source, colon);
  if (list === null || list.form === 'single') return null;
  const { articles, form, end } = list;
  return found(source, { first: colon, end, document: 'cba', form, articles, sections: [] });
}
