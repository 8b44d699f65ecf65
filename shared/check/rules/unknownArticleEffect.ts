import { listCitation } from '../citationOf';
import type { Finding } from '../Finding';
import type { ClauseRule } from '../Rule';

/** Finds declared effects, of any kind, on articles that the rule pack does not hold. */
export const unknownArticleEffect: ClauseRule = ({ clause, effects }, pack) =>
  effects
    .filter((effect) => !pack.articles.has(effect.article))
    .map((effect): Finding => ({
      rule: 'unknown-article-effect',
      severity: 'caution',
      clause,
      articles: [effect.article],
      evidence: null,
      citation: listCitation(pack),
      fixes: [{ kind: 'remove-effect', effect }],
    }));
