import { citationOf } from '../citationOf';
import type { Finding } from '../Finding';
import type { ClauseRule } from '../Rule';

/**
 * Notes declared waivers and changes of articles that are not on the protected list. Absence from
 * the list proves nothing, so UTLA has to be asked; the words must never say "waivable".
 */
export const unlistedArticleEffect: ClauseRule = ({ clause, effects }, pack) =>
  effects.flatMap((effect): Finding[] => {
    const article = pack.articles.get(effect.article);
    const changes = effect.effect === 'waive' || effect.effect === 'modify';
    if (article?.state.kind !== 'not-listed' || !changes) return [];
    return [
      {
        rule: 'unlisted-article-effect',
        severity: 'note',
        clause,
        articles: [effect.article],
        evidence: null,
        citation: citationOf(article.state, pack),
        fixes: [],
      },
    ];
  });
