import type { Effect } from '../agreement/Body';
import { EFFECT_KINDS } from '../agreement/Body';
import { compareArticles } from '../cba/articleOrder';
import type { MarginEffect } from './PrintDocument';
import type { PrintWords } from './words/PrintWords';

/** More articles than this are counted, not named: the margin is narrow, and the schedule has all. */
const MOST_NAMED = 3;

/** What stands under a clause's number: each kind of effect once, with its articles in order. */
export function marginEffects(
  effects: readonly Effect[],
  { effect: words }: PrintWords,
): readonly MarginEffect[] {
  return EFFECT_KINDS.flatMap((kind) => {
    const names = articleNames(effects.filter(({ effect }) => effect === kind));
    if (names.length === 0) return [];
    const articles =
      names.length > MOST_NAMED ? [words.articles(names.length)] : names.map(words.article);
    return [{ effect: kind, verb: words.verb[kind], articles }];
  });
}

/** "IX 2.0", "IX 3.1", "X": each once. */
function articleNames(effects: readonly Effect[]): readonly string[] {
  const ordered = [...effects].sort((one, other) => compareArticles(one.article, other.article));
  return [
    ...new Set(
      ordered.map(({ article, section }) => (section === null ? article : `${article} ${section}`)),
    ),
  ];
}
