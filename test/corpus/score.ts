import type { RulePack } from '../../shared/cba/RulePack';
import { checkText } from '../../shared/check/checkText';
import type { Labelled } from './Labelled';

/** How often conflicts are found (recall), and how often what is found is one (precision); 0 to 1. */
export type Score = {
  readonly clauses: number;
  readonly conflicts: number;
  readonly found: number;
  /** Conflicts found in clauses that another fair reader would call one; they count as right. */
  readonly foundByAlt: number;
  readonly wrong: number;
  /** Conflicts missed, apart from those whose other label is what was found. */
  readonly missed: number;
  readonly recall: number;
  readonly precision: number;
  /** How many clauses that say nothing got a caution. */
  readonly needlessCautions: number;
  /** How many clauses for a reviewer to read got nothing. */
  readonly silentCautions: number;
};

/** What the checker said of one labelled clause. */
export type Judged = {
  readonly clause: Labelled;
  readonly said: Labelled['label'];
  readonly articles: readonly string[];
};

/** Notes and "none" are both silence here: the labels speak of protected articles only. */
export function judge(clauses: readonly Labelled[], pack: RulePack): readonly Judged[] {
  return clauses.map((clause) => {
    const { severity, articles } = checkText(clause.text, pack);
    const said = severity === 'conflict' || severity === 'caution' ? severity : 'ok';
    return { clause, said, articles };
  });
}

export function score(judged: readonly Judged[]): Score {
  const count = (test: (one: Judged) => boolean): number => judged.filter(test).length;
  const conflicts = count(({ clause }) => clause.label === 'conflict');
  const found = count(({ clause, said }) => clause.label === 'conflict' && said === 'conflict');
  const foundByAlt = count(
    ({ clause, said }) =>
      clause.label !== 'conflict' && clause.alt === 'conflict' && said === 'conflict',
  );
  const wrong = count(
    ({ clause, said }) =>
      clause.label !== 'conflict' && clause.alt !== 'conflict' && said === 'conflict',
  );
  const missed = count(
    ({ clause, said }) => clause.label === 'conflict' && said !== 'conflict' && clause.alt !== said,
  );
  return {
    clauses: judged.length,
    conflicts,
    found,
    foundByAlt,
    wrong,
    missed,
    recall: found + missed === 0 ? 1 : found / (found + missed),
    precision:
      found + foundByAlt + wrong === 0 ? 1 : (found + foundByAlt) / (found + foundByAlt + wrong),
    needlessCautions: count(
      ({ clause, said }) => clause.label === 'ok' && said === 'caution' && clause.alt !== 'caution',
    ),
    silentCautions: count(
      ({ clause, said }) => clause.label === 'caution' && said === 'ok' && clause.alt !== 'ok',
    ),
  };
}

/** Scores by a property of the clauses: the trap, the language. */
export function scoreBy(
  judged: readonly Judged[],
  keysOf: (one: Judged) => readonly string[],
): ReadonlyMap<string, Score> {
  const keys = new Set(judged.flatMap(keysOf));
  return new Map(
    [...keys]
      .toSorted((one, other) => one.localeCompare(other))
      .map((key) => [key, score(judged.filter((one) => keysOf(one).includes(key)))]),
  );
}

/**
 * Scores of one article: a conflict counts as found for each article it is labelled with that was
 * named, and as wrong for each that was named beyond its label.
 */
export function scoreOfArticle(judged: readonly Judged[], article: string): Score {
  return score(
    judged.map(({ clause, said, articles }) => {
      const isLabelled = clause.articles.includes(article);
      const isNamed = said === 'conflict' && articles.includes(article);
      return {
        clause: isLabelled
          ? clause
          : { ...clause, label: clause.alt === 'conflict' ? clause.label : 'ok' },
        said: isNamed ? 'conflict' : said === 'conflict' ? 'ok' : said,
        articles,
      };
    }),
  );
}
