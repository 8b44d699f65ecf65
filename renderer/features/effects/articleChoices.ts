import type { ArticleNumber } from '../../../shared/agreement/articleNumber';
import { isArticleNumber } from '../../../shared/agreement/articleNumber';
import { isVerified } from '../../../shared/cba/Confidence';
import { articleEntry } from '../../../shared/cba/articleState';
import type { Article, ArticleState, RulePack } from '../../../shared/cba/RulePack';

/** An article as it can be chosen. */
export type ArticleChoice = {
  readonly number: ArticleNumber;
  /** null when no source shows one. */
  readonly title: string | null;
  /** Whether a source shows the title in full; if not it is printed with a †. */
  readonly isTitleConfirmed: boolean;
  readonly state: ArticleState;
};

export type ChoiceGroup = {
  readonly state: ArticleState;
  readonly choices: readonly ArticleChoice[];
};

/** What is known of an article, also of one that the pack does not hold. */
export function articleChoice(pack: RulePack, number: ArticleNumber): ArticleChoice {
  const entry = articleEntry(pack, number);
  return entry === null
    ? { number, title: null, isTitleConfirmed: true, state: 'unknown' }
    : choiceOf(entry);
}

/**
 * The articles that answer to what was typed, protected ones first, in the order of the contract. The
 * typing may be a number ("xii", "ix a"), or words of a title or subject, in any order and without
 * regard to accents. A number that the pack does not hold is offered as unknown.
 */
export function articleChoices(pack: RulePack, typed: string): readonly ChoiceGroup[] {
  const wanted = plain(typed).split(' ').filter(Boolean);
  const number = numberIn(typed);
  const found = pack.articles.filter(
    (article) => article.number === number || wanted.every((word) => says(article, word)),
  );
  const isUnknown = number !== null && articleEntry(pack, number) === null;
  const groups: readonly ChoiceGroup[] = [
    { state: 'protected', choices: inState(found, 'protected') },
    { state: 'not-listed', choices: inState(found, 'not-listed') },
    { state: 'unknown', choices: isUnknown ? [articleChoice(pack, number)] : [] },
  ];
  return groups.filter(({ choices }) => choices.length > 0);
}

function inState(articles: readonly Article[], state: ArticleState): readonly ArticleChoice[] {
  return articles.filter((article) => article.state.kind === state).map(choiceOf);
}

function choiceOf({ number, title, state }: Article): ArticleChoice {
  return {
    number,
    title: title?.text ?? null,
    isTitleConfirmed: title === null || isVerified(title.confidence),
    state: state.kind,
  };
}

function says({ number, title, subject }: Article, word: string): boolean {
  if (plain(number).startsWith(word)) return true;
  // Letters that are a numeral's find numbers; within words they would find every "ix" of "fixed".
  const words = plain(`${title?.text ?? ''} ${subject?.text ?? ''}`).split(/[^\p{L}\p{N}]+/u);
  return words.some((each) => each.startsWith(word));
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** "xii", "Article IX a" and "art. ix-A" are numbers of articles. */
function numberIn(typed: string): ArticleNumber | null {
  const bare = plain(typed).replace(/^art(?:\.|iculo|icle)? ?/, '');
  const number = bare.replace(/^([ivxl]+)[ -]+([a-z])$/, '$1-$2').toUpperCase();
  return isArticleNumber(number) ? number : null;
}
