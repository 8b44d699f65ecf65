import type { ArticleNumber } from '../../agreement/articleNumber';
import type { ListedState } from '../../cba/RulePack';
import { listCitation } from '../citationOf';
import { evidenceOf } from '../evidenceOf';
import type { Finding, Severity } from '../Finding';
import type { Verdict } from '../reading/Reading';
import type { ClauseRule } from '../Rule';

/**
 * Reads what sentences do to the articles they cite.
 *
 * Protected articles: a change is a conflict; a sentence that adds, cannot be settled or merely
 * mentions one is a caution, unless the clause declares that it preserves that article. Articles not
 * on the list: a change is a note, "ask UTLA". Preserving words are never a finding.
 */
export const citedArticleChange: ClauseRule = ({ clause, effects, reading }, pack) => {
  const preserved = new Set(
    effects.filter(({ effect }) => effect === 'preserve').map(({ article }) => article),
  );
  return reading.statements.flatMap((statement): readonly Finding[] =>
    (['protected', 'not-listed'] as const).flatMap((state) => {
      const severity = severityOf(statement.verdict, state);
      if (severity === null) return [];
      const concerned = (article: ArticleNumber): boolean =>
        pack.articles.get(article)?.state.kind === state &&
        !(severity === 'caution' && preserved.has(article));
      const articles = statement.articles.filter(concerned);
      if (articles.length === 0) return [];
      return {
        rule: 'cited-article-change',
        severity,
        clause,
        articles,
        evidence: evidenceOf(statement, reading),
        citation: listCitation(pack),
        fixes: [],
      };
    }),
  );
};

function severityOf(verdict: Verdict, state: ListedState): Severity | null {
  switch (verdict) {
    case 'changes':
      return state === 'protected' ? 'conflict' : 'note';
    case 'unclear':
    case 'adds':
    case 'mentions':
      return state === 'protected' ? 'caution' : null;
    case 'preserves':
      return null;
  }
}
