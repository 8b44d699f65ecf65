import type { ArticleNumber } from '../../agreement/articleNumber';
import { COLON, COMMA, DOT, HYPHEN, NEWLINE } from '../words/characters';
import { matchPhrase } from '../words/matchPhrase';
import { WORD } from '../words/Tokens';
import type { ArticleList } from './articleList';
import { afterKeyword, isArticleKeyword, readArticles, readExceptions } from './articleList';
import type { Attribution, DocumentMention } from './attribution';
import { attributedAfter, attributedBefore } from './attribution';
import { isUnknownWord, readElement } from './element';
import { ALL, ART, OF, THE } from './roles';
import type { FoundCitation } from './found';
import { found } from './found';
import { isSectionKeyword, sectionsAfter, sectionsFrom } from './sections';
import type { Source } from './Source';
import { afterRun, kindAt, roleAt, shortText } from './Source';
import type { TextCitation } from './TextCitation';

/**
 * Reads the citation that starts at a token: at "Article", "Section", "§" or "all … articles".
 *
 * @param last the paper named last before it, or null.
 */
export function readCitation(
  source: Source,
  at: number,
  last: DocumentMention | null,
): FoundCitation | null {
  if (isArticleKeyword(source, at))
    return articleCitation(source, { first: at, keyword: at }, last);
  if (isSectionKeyword(source, at)) return sectionCitation(source, at, last);
  if (roleAt(source, at) === ALL) return allCitation(source, at, last);
  return null;
}

type Place = {
  readonly first: number;
  readonly keyword: number;
  /** Sections named before the article: "Section 2.0 of Article IX". */
  readonly sections?: readonly string[];
};

function articleCitation(
  source: Source,
  { first, keyword, sections = [] }: Place,
  last: DocumentMention | null,
): FoundCitation | null {
  const list = readArticles(source, afterKeyword(source, keyword));
  if (list === null || isSchoolArt(source, keyword, list)) return null;
  const tail = readTail(source, list);
  const before = attributedBefore(source, first, last);
  const after = tail.document;
  const isDoubtful = isBareArt(source, keyword, list) || isOwnHeading(source, first, tail.end);
  const document =
    (after === 'unclear' ? null : after) ?? before ?? after ?? (isDoubtful ? 'unclear' : 'cba');
  return found(source, {
    first,
    end: tail.end,
    document,
    form: list.form,
    articles: list.articles,
    sections: [...sections, ...tail.sections],
    exceptions: tail.exceptions,
  });
}

type Tail = {
  readonly sections: readonly string[];
  readonly exceptions: readonly ArticleNumber[];
  readonly document: TextCitation['document'] | null;
  readonly end: number;
};

/** What may follow an article: its sections, the paper it is of, exceptions; the latter two in any order. */
function readTail(source: Source, list: ArticleList): Tail {
  let { end } = list;
  let sections = list.section === null ? [] : [list.section];
  let exceptions: readonly ArticleNumber[] = [];
  let document: Tail['document'] = null;
  for (let round = 0; round < 2; round += 1) {
    const found = sections.length === 0 ? sectionsAfter(source, end) : null;
    if (found !== null) {
      sections = [...found.numbers];
      end = found.end;
    }
    const paper: Attribution | null = document === null ? attributedAfter(source, end) : null;
    if (paper !== null) {
      document = paper.document;
      end = paper.end;
    }
    const excepted = list.form === 'range' ? readExceptions(source, end) : null;
    if (excepted !== null && exceptions.length === 0) {
      exceptions = excepted.articles;
      end = excepted.end;
    }
  }
  return { sections, exceptions, document, end };
}

/** "Art 9", "Arts 17": without its full stop, and with a number that a class could have. */
function isBareArt(source: Source, keyword: number, list: ArticleList): boolean {
  const isArt = roleAt(source, keyword) === ART && kindAt(source, keyword + 1) !== DOT;
  return isArt && list.form === 'single' && list.first.system === 'arabic';
}

/** "Visual Arts IV" is a course. */
function isSchoolArt(source: Source, keyword: number, list: ArticleList): boolean {
  if (roleAt(source, keyword) !== ART || kindAt(source, keyword + 1) === DOT) return false;
  return isUnknownWord(source, keyword - 1) || list.first.word.toLowerCase() === 'i';
}

/**
 * "Article IV. Our council" at the start of a line numbers the paper itself, unless the words behind
 * it are the article's own title.
 */
function isOwnHeading(source: Source, first: number, end: number): boolean {
  const before = kindAt(source, first - 1);
  const mark = kindAt(source, end);
  if (before !== 0 && before !== NEWLINE) return false;
  if (mark !== DOT && mark !== COLON && mark !== HYPHEN && mark !== NEWLINE) return false;
  if (isArticleKeyword(source, end + 1)) return false;
  const title = matchPhrase(source.tokens, end + 1, source.lexicon)?.term;
  if (title?.kind === 'title') return false;
  const letter = source.tokens.text.charAt(source.tokens.start[end + 1] ?? 0);
  return kindAt(source, end + 1) === WORD && letter !== letter.toLowerCase();
}

function sectionCitation(
  source: Source,
  first: number,
  last: DocumentMention | null,
): FoundCitation | null {
  const sections = sectionsFrom(source, first);
  if (sections === null) return romanSection(source, first, last);
  const comma = kindAt(source, sections.end) === COMMA ? 1 : 0;
  const next = afterRun(sections.end + comma, (token) => {
    const role = roleAt(source, token);
    return role === OF || role === THE;
  });
  if (isArticleKeyword(source, next)) {
    const place = { first, keyword: next, sections: sections.numbers };
    const article = articleCitation(source, place, last);
    if (article !== null) return article;
  }
  const paper = attributedAfter(source, sections.end);
  const named = paper?.document === 'unclear' ? null : paper?.document;
  const document = named ?? attributedBefore(source, first, last) ?? lawOf(sections.numbers);
  const end = paper?.end ?? sections.end;
  // "CBA §12" names Article XII: sections of the contract are written "12.0".
  const only = sections.numbers.length === 1 ? sections.numbers[0] : undefined;
  const element = document === 'cba' && only !== undefined ? articleAt(source, first) : null;
  const articles = element === null ? [] : [element];
  const numbers = element === null ? sections.numbers : [];
  return found(source, { first, end, document, form: 'single', articles, sections: numbers });
}

/** Sections of a code run to thousands; nothing at a school does. */
function lawOf(sections: readonly string[]): TextCitation['document'] {
  return sections.some((section) => Number.parseInt(section, 10) >= 1000) ? 'state-law' : 'unclear';
}

function articleAt(source: Source, keyword: number): ArticleNumber | null {
  const at = afterRun(
    keyword + 1,
    (token) => isSectionKeyword(source, token) || kindAt(source, token) === DOT,
  );
  const element = readElement(source, at);
  return element?.section === null ? element.article : null;
}

/** "Section XII D of the MOU" numbers another paper; "Section XII of the contract" means the article. */
function romanSection(
  source: Source,
  first: number,
  last: DocumentMention | null,
): FoundCitation | null {
  const start = kindAt(source, first + 1) === DOT ? first + 2 : first + 1;
  const element = readElement(source, start);
  if (element === null || element.system !== 'roman') return null;
  if (/^[a-z]/.test(element.word)) return null;
  const paper = attributedAfter(source, element.end);
  const named = paper?.document === 'unclear' ? null : paper?.document;
  const document = named ?? attributedBefore(source, first, last) ?? 'unclear';
  const end = paper?.end ?? element.end;
  const articles = document === 'cba' ? [element.article] : [];
  return found(source, { first, end, document, form: 'single', articles, sections: [] });
}

/** How many words may stand in "all of the remaining articles". */
const LONGEST_ALL = 5;

function allCitation(
  source: Source,
  first: number,
  last: DocumentMention | null,
): FoundCitation | null {
  let keyword = first + 1;
  let before = attributedBefore(source, first, last);
  while (!isArticleKeyword(source, keyword)) {
    if (kindAt(source, keyword) !== WORD || keyword - first > LONGEST_ALL) return null;
    const phrase = matchPhrase(source.tokens, keyword, source.lexicon);
    if (phrase?.term.kind === 'document') before = phrase.term.document;
    else if (phrase !== null && phrase.term.kind !== 'light') return null;
    keyword = phrase?.term.kind === 'document' ? phrase.end : keyword + 1;
  }
  let end = keyword + 1;
  if (roleAt(source, keyword) === ART) return null;
  if (readElement(source, afterKeyword(source, keyword)) !== null) return null;
  let excepted = readExceptions(source, end);
  end = excepted?.end ?? end;
  const paper = attributedAfter(source, end);
  // "All articles of clothing."
  if (paper?.document === 'unclear' && excepted === null) return null;
  end = paper?.end ?? end;
  excepted ??= readExceptions(source, end);
  end = Math.max(end, excepted?.end ?? end);
  const named = paper?.document === 'unclear' ? null : paper?.document;
  const isTitle = shortText(source, keyword, 10).startsWith('A');
  const document = named ?? before ?? (excepted !== null || isTitle ? 'cba' : 'unclear');
  return found(source, {
    first,
    end,
    document,
    form: 'all-except',
    articles: source.lexicon.articles,
    sections: [],
    exceptions: excepted?.articles ?? [],
  });
}
