import type { ArticleNumber } from '../../../agreement/articleNumber';
import type { Source } from '../../../cba/citations/Source';
import { shortText } from '../../../cba/citations/Source';
import { doingOf, isNearNegation, isWideNegation } from './doingOf';
import type { FrameMark } from './FrameMark';
import type { Cited } from './frameMarks';
import type { Matter } from './Matter';
import { isSetting } from './readPart';
import type { SubjectFacts } from './subjectsIn';

/** Fewer articles than this are no list of all that is kept. */
const SHORTEST_LIST = 3;

/** A list of what is kept, in a sentence or in the one above it. */
export type KeptList = { readonly list: readonly ArticleNumber[]; readonly isAbove: boolean };

/** The articles that are said to be kept, if they are so many that it may be a list of all. */
export function keptList(cited: readonly Cited[]): readonly ArticleNumber[] {
  const kept = cited.flatMap(({ isKept, listed }) => (isKept ? listed : []));
  return kept.length < SHORTEST_LIST ? [] : kept;
}

const ONLY = /^(?:only|solely|just|solo|sólo|solamente|únicamente)$/i;

/**
 * "Only Articles IV, X and XII continue to apply", "… stay in force; all other articles are waived": the
 * protected articles that such a list leaves out are given up with the rest, which the next sentence may
 * say, too: "… stay in force. The remaining articles do not."
 */
export function restOf(
  marks: readonly FrameMark[],
  kept: KeptList,
  { source, protectedArticles }: SubjectFacts,
): readonly Matter[] {
  const topic = source.lexicon.topics.get('cited');
  const isGivenUp = kept.isAbove ? givesUpRest(marks) : marks.some((mark) => isRest(mark, source));
  if (topic === undefined || !isGivenUp) return [];
  const articles = protectedArticles.filter((article) => !kept.list.includes(article));
  const [first] = marks;
  const last = marks.at(-1);
  if (protectedArticles.length - articles.length < SHORTEST_LIST || articles.length === 0)
    return [];
  if (first === undefined || last === undefined) return [];
  const { tokens } = source;
  const range = { start: tokens.start[first.first] ?? 0, end: tokens.end[last.end - 1] ?? 0 };
  return [{ topic, articles, acts: ['waive'], hasStaff: false, leaning: null, range }];
}

/** "All that is left", "and nothing else", with an "only" or the list of what is kept. */
function isRest(mark: FrameMark, source: Source): boolean {
  return isSetting(mark, 'rest') || ONLY.test(shortText(source, mark.first, 12));
}

/** "All other articles *are suspended*", "the rest does *not*". */
function givesUpRest(marks: readonly FrameMark[]): boolean {
  const rest = marks.findIndex((mark) => isSetting(mark, 'rest'));
  return (
    rest !== -1 &&
    marks.some((mark, index) => {
      if (index < rest) return isWideNegation(mark);
      const doing = doingOf(mark);
      return isNearNegation(mark) || (doing !== null && GIVING_UP.has(doing));
    })
  );
}

const GIVING_UP: ReadonlySet<string> = new Set(['waive', 'suspend', 'replace', 'override']);
