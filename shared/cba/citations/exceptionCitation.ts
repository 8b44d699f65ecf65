import { COLON, HYPHEN } from '../words/characters';
import { WORD } from '../words/Tokens';
import { exceptedArticles } from './articleList';
import type { DocumentMention } from './attribution';
import type { FoundCitation } from './found';
import { found } from './found';
import { readCitation } from './readCitation';
import { OF, THE } from './roles';
import type { Source } from './Source';
import { afterRun, kindAt, roleAt } from './Source';

/** What words of exception leave out: "except *Article XII*". */
export function exceptionCitation(
  source: Source,
  at: number,
  last: DocumentMention | null,
): FoundCitation | null {
  // "except those *in* Articles X-A and XXVII".
  const keyword = afterRun(
    at,
    (token) => roleAt(source, token) === THE || roleAt(source, token) === OF,
  );
  const hit = readCitation(source, keyword, last) ?? listedBelow(source, keyword);
  if (hit !== null) return { ...hit, citation: { ...hit.citation, role: 'exception' } };
  const list = exceptedArticles(source, at);
  if (list === null) return null;
  const { articles, form, end } = list;
  const hitBare = found(source, { first: at, end, document: 'cba', form, articles, sections: [] });
  return { ...hitBare, citation: { ...hitBare.citation, role: 'exception' } };
}

/** Words that may stand between "except" and the list: "the following protected articles of the CBA:". */
const LONGEST_LEAD = 9;

/** "except *the following articles: IV and X*", "except those protected: Articles IV and X". */
function listedBelow(source: Source, from: number): FoundCitation | null {
  for (let at = from; at < from + LONGEST_LEAD; at += 1) {
    const kind = kindAt(source, at);
    if (kind === COLON || kind === HYPHEN) {
      const list = exceptedArticles(source, at + 1);
      if (list === null) return null;
      const { articles, form, end } = list;
      return found(source, { first: from, end, document: 'cba', form, articles, sections: [] });
    }
    if (kind !== WORD) return null;
  }
  return null;
}
