import type { EffectKind } from '../../agreement/Body';
import type { ArticleNumber } from '../../agreement/articleNumber';
import type { ListedState } from '../../cba/RulePack';
import { listCitation } from '../citationOf';
import { evidenceOf } from '../evidenceOf';
import type { Finding, Fix, Severity } from '../Finding';
import { standingInWords } from '../fixes/standingInWords';
import type { Statement, Verdict } from '../reading/Reading';
import type { ClauseRule } from '../Rule';

/**
 * Reads what sentences do to the articles they cite.
 *
 * Protected articles: a change is a conflict, and so is what is said of one in words that are not known,
 * since people keep finding new ones for it ("takes a rest", "we pass on"); a sentence that adds, cannot be settled or merely
 * mentions one is a caution, unless the clause declares that it preserves that article. Articles not
 * on the list: a change is a note, "ask UTLA", which offers to declare it; what the clause declares is
 * spoken of by the rules about effects. Preserving words are never a finding.
 */
export const citedArticleChange: ClauseRule = ({ clause, effects, reading }, pack) => {
  if (reading.statements.length === 0) return [];
  const isStanding = standingInWords(reading.text);
  const declared = new Map(effects.map(({ article, effect }) => [article, effect]));
  return reading.statements.flatMap((statement): readonly Finding[] =>
    (['protected', 'not-listed'] as const).flatMap((state) => {
      const severity = severityOf(statement.verdict, state);
      if (severity === null) return [];
      const articles = statement.articles.filter(
        (article) =>
          pack.articles.get(article)?.state.kind === state &&
          !isSettled(statement.verdict, severity, declared.get(article)) &&
          !(severity === 'caution' && isStanding(article)),
      );
      if (articles.length === 0) return [];
      return {
        rule: 'cited-article-change',
        severity,
        clause,
        articles,
        evidence: evidenceOf(statement, reading),
        citation: listCitation(pack),
        // Text that stands in no agreement declares nothing.
        fixes: severity === 'note' && clause !== null ? declaring(articles, statement) : [],
      };
    }),
  );
};

/** Whether what the clause declares of an article says all that the finding would. */
function isSettled(verdict: Verdict, severity: Severity, effect: EffectKind | undefined): boolean {
  switch (severity) {
    case 'conflict':
      return verdict === 'touches' && effect === 'preserve';
    case 'caution':
      return effect === 'preserve';
    case 'note':
      return effect !== undefined;
  }
}

const WAIVING: ReadonlySet<string> = new Set(['waive', 'suspend']);

function declaring(articles: readonly ArticleNumber[], statement: Statement): readonly Fix[] {
  const { sections } = statement.citation;
  const effect = statement.how.some((code) => WAIVING.has(code)) ? 'waive' : 'modify';
  // A section belongs to the one article it is cited with.
  const section = articles.length === 1 && sections.length === 1 ? (sections[0] ?? null) : null;
  return articles.map((article) => ({
    kind: 'declare-effect',
    effect: { article, section, effect, note: '' },
  }));
}

function severityOf(verdict: Verdict, state: ListedState): Severity | null {
  switch (verdict) {
    case 'changes':
      return state === 'protected' ? 'conflict' : 'note';
    case 'touches':
      return state === 'protected' ? 'conflict' : null;
    case 'unclear':
    case 'adds':
    case 'mentions':
      return state === 'protected' ? 'caution' : null;
    case 'preserves':
    case 'tells':
      return null;
  }
}
