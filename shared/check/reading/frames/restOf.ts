import type { Source } from '../../../cba/citations/Source';
import { shortText } from '../../../cba/citations/Source';
import type { FrameMark } from './FrameMark';
import type { Matter } from './Matter';
import { isSetting } from './readPart';
import type { SubjectFacts } from './subjectsIn';

/** Fewer articles than this are no list of all that is kept. */
const SHORTEST_LIST = 3;

/** "All the others", and an "only" with the list of what is kept. */
function isRest(mark: FrameMark, source: Source): boolean {
  return isSetting(mark, 'rest') || ONLY.test(shortText(source, mark.first, 12));
}

const ONLY = /^(?:only|solely|just|solo|sólo|solamente|únicamente)$/i;

/**
 * "Only Articles IV, X and XII continue to apply", "… stay in force; all other articles are waived": the
 * protected articles that such a list leaves out are given up with the rest.
 */
export function restOf(
  marks: readonly FrameMark[],
  { source, protectedArticles }: SubjectFacts,
): readonly Matter[] {
  const topic = source.lexicon.topics.get('cited');
  if (topic === undefined || !marks.some((mark) => isRest(mark, source))) return [];
  const kept = marks.flatMap((mark) => (mark.kind === 'cited' && mark.isKept ? mark.listed : []));
  const named = protectedArticles.filter((article) => kept.includes(article));
  const articles = protectedArticles.filter((article) => !kept.includes(article));
  const [first] = marks;
  const last = marks.at(-1);
  if (named.length < SHORTEST_LIST || articles.length === 0) return [];
  if (first === undefined || last === undefined) return [];
  const { tokens } = source;
  const range = { start: tokens.start[first.first] ?? 0, end: tokens.end[last.end - 1] ?? 0 };
  return [{ topic, articles, acts: ['waive'], hasStaff: false, range }];
}
