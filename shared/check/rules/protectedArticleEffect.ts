import type { EffectKind } from '../../agreement/Body';
import { citationOf } from '../citationOf';
import type { Finding, Severity } from '../Finding';
import type { ClauseRule } from '../Rule';

/**
 * Finds declared effects on articles that are on the list a pilot may not waive.
 *
 * To waive or modify one is a conflict. To supplement one is a caution: whether an addition takes
 * something away is for a reviewer to say. To preserve one is what the list asks for.
 */
export const protectedArticleEffect: ClauseRule = ({ clause, effects }, pack) =>
  effects.flatMap((effect): Finding[] => {
    const article = pack.articles.get(effect.article);
    const severity = severityOf(effect.effect);
    if (article?.state.kind !== 'protected' || severity === null) return [];
    return [
      {
        rule: 'protected-article-effect',
        severity,
        clause,
        articles: [effect.article],
        evidence: null,
        citation: citationOf(article.state, pack),
        fixes: [{ kind: 'remove-effect', effect }],
      },
    ];
  });

function severityOf(effect: EffectKind): Severity | null {
  switch (effect) {
    case 'waive':
    case 'modify':
      return 'conflict';
    case 'supplement':
      return 'caution';
    case 'preserve':
      return null;
  }
}
