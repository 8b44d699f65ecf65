import type { ArticleNumber } from '../../agreement/articleNumber';
import { CLOSE, COLON, COMMA, DOT, HYPHEN, OPEN, SEMICOLON, SLASH } from '../words/characters';
import { matchPhrase } from '../words/matchPhrase';
import type { Element } from './element';
import { isUnknownWord, readElement } from './element';
import { AND, ART, ARTICLE, ARTICLES, INCLUSIVE, NUMBER_SIGN, ONWARD, THE, THROUGH } from './roles';
import type { Source } from './Source';
import { afterRun, kindAt, roleAt, shortText } from './Source';

/** Articles named one after the other. `articles` has ranges spelled out and no repeats. */
export type ArticleList = {
  readonly articles: readonly ArticleNumber[];
  readonly form: 'single' | 'list' | 'range';
  /** A section written on to the last number: "3" of "Art. 9.3". */
  readonly section: string | null;
  readonly first: Element;
  readonly end: number;
};

/** More articles than any contract has; what goes on longer is not a list of articles. */
const MOST_ELEMENTS = 100;

export function isArticleKeyword(source: Source, at: number): boolean {
  const role = roleAt(source, at);
  return role === ARTICLE || role === ARTICLES || role === ART;
}

/** The token after a keyword with its full stop, colon, "No." or "the"; `at` itself without a keyword. */
export function afterKeyword(source: Source, at: number): number {
  let next = at;
  if (isArticleKeyword(source, next)) next += 1;
  if (kindAt(source, next) === DOT || kindAt(source, next) === COLON) next += 1;
  if (roleAt(source, next) === NUMBER_SIGN) {
    next += kindAt(source, next + 1) === DOT ? 2 : 1;
  }
  return next;
}

/**
 * Reads "IV, X, X-A and XII", "IX through XIII", "10 or 12" from the first numeral on.
 *
 * Stops before anything that starts a citation of its own. A bare "I" after the first place is the
 * writer, not Article I.
 */
export function readArticles(
  source: Source,
  at: number,
  most: number = MOST_ELEMENTS,
): ArticleList | null {
  const first = readElement(source, at);
  if (first === null || isWriter(source, first, at)) return null;
  const articles = new Set([first.article]);
  let last = first;
  let form: ArticleList['form'] = 'single';
  for (let count = 1; count < most && last.section === null; count += 1) {
    const upTo = rangeEnd(source, last);
    if (upTo !== null) {
      for (const article of between(source, last, upTo)) articles.add(article);
      form = 'range';
      last = upTo;
      continue;
    }
    const next = nextElement(source, last, first);
    if (next === null) break;
    articles.add(next.article);
    if (form === 'single') form = 'list';
    last = next;
  }
  const end = afterInclusive(source, last.end);
  const onward = onwardEnd(source, end);
  if (onward === null) return { articles: [...articles], form, section: last.section, first, end };
  for (const [index, article] of source.lexicon.articles.entries()) {
    if ((source.lexicon.ranks[index] ?? 0) > last.rank) articles.add(article);
  }
  return { articles: [...articles], form: 'range', section: null, first, end: onward };
}

/** "article I wrote", "X and I agree": the pronoun, by the word behind it. */
function isWriter(source: Source, { end }: Element, at: number): boolean {
  return shortText(source, at, 1) === 'I' && end === at + 1 && isUnknownWord(source, end);
}

function rangeEnd(source: Source, from: Element): Element | null {
  let at = from.end;
  const isHyphen = kindAt(source, at) === HYPHEN;
  if (!isHyphen && roleAt(source, at) !== THROUGH && !isUpTo(source, at)) return null;
  at += isUpTo(source, at) ? 2 : 1;
  if (roleAt(source, at) === THE) at += 1;
  if (isArticleKeyword(source, at)) at = afterKeyword(source, at);
  const to = readElement(source, at);
  if (to === null || to.rank <= from.rank || to.system !== from.system) return null;
  return isHyphen && to.section !== null ? null : to;
}

function isUpTo(source: Source, at: number): boolean {
  return (
    shortText(source, at, 2).toLowerCase() === 'up' &&
    shortText(source, at + 1, 2).toLowerCase() === 'to'
  );
}

/** All articles of the pack from one to the other, both ends included even if the pack lacks them. */
function between({ lexicon }: Source, from: Element, to: Element): readonly ArticleNumber[] {
  const inside = lexicon.articles.filter((_, index) => {
    const rank = lexicon.ranks[index] ?? 0;
    return rank > from.rank && rank < to.rank;
  });
  return [...inside, to.article];
}

function nextElement(source: Source, last: Element, first: Element): Element | null {
  let at = last.end;
  const kind = kindAt(source, at);
  if (kind === COMMA || kind === SEMICOLON) at += 1;
  if (roleAt(source, at) === AND || kindAt(source, at) === SLASH) at += 1;
  if (at === last.end) return null;
  if (roleAt(source, at) === THE) at += 1;
  const next = readElement(source, at);
  if (next === null || next.system !== first.system) return null;
  if (next.word === 'I' || next.word === 'i') return null;
  // Small letters alone are list signs or Spanish words, unless the list began in small letters.
  if (next.word.length === 1 && /[vxl]/.test(next.word) && /[IVX]/.test(first.word)) return null;
  // "Article 10 and 12 teachers" counts teachers.
  return next.system === 'arabic' && isUnknownWord(source, next.end) ? null : next;
}

function afterInclusive(source: Source, end: number): number {
  const isOpen = kindAt(source, end) === OPEN;
  const at = isOpen || kindAt(source, end) === COMMA ? end + 1 : end;
  if (roleAt(source, at) !== INCLUSIVE) return end;
  return isOpen && kindAt(source, at + 1) === CLOSE ? at + 2 : at + 1;
}

/** "et seq.", "onward", "and following", "y siguientes", "en adelante": the token after, or null. */
function onwardEnd(source: Source, end: number): number | null {
  const word = shortText(source, end, 3).toLowerCase();
  const lead = roleAt(source, end) === AND || word === 'et' || word === 'en' ? 1 : 0;
  const at = end + lead;
  if (roleAt(source, at) !== ONWARD) return null;
  // "and following the meeting" is no range; nor is "Article X following …".
  const isFollowing = shortText(source, at, 9).toLowerCase() === 'following';
  if (isFollowing && (lead === 0 || kindAt(source, at + 1) <= 2)) {
    if (kindAt(source, at + 1) !== 0) return null;
  }
  return at + 1;
}

/** The articles after "except", "other than" and the like, with or without a keyword. */
export function readExceptions(source: Source, at: number): ArticleList | null {
  const from = kindAt(source, at) === COMMA || kindAt(source, at) === OPEN ? at + 1 : at;
  const phrase = matchPhrase(source.tokens, from, source.lexicon);
  // "All articles *but* IV and X": with numerals behind it, "but" leaves out and begins no thought.
  const isBut = /^(?:but|menos)$/i.test(shortText(source, from, 5));
  if (phrase === null || (phrase.term.kind !== 'exception' && !isBut)) return null;
  const list = exceptedArticles(source, phrase.end);
  if (list === null) return null;
  const isClosed = from > at && kindAt(source, list.end) === CLOSE;
  return isClosed ? { ...list, end: list.end + 1 } : list;
}

/** Articles right behind the words of exception. Without a keyword only capitals count: "except IV". */
export function exceptedArticles(source: Source, at: number): ArticleList | null {
  const from = afterRun(at, (token) => roleAt(source, token) === THE);
  const hasKeyword = isArticleKeyword(source, from);
  const list = readArticles(source, afterKeyword(source, from));
  if (list === null) return null;
  const isPlain = list.first.system === 'roman' && /^[IVXL]{2,}|^[VX]$/.test(list.first.word);
  return hasKeyword || isPlain ? list : null;
}
