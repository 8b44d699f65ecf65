import type { Agreement } from '../../agreement/Agreement';
import type { ArticleNumber } from '../../agreement/articleNumber';
import { isWritten } from '../../agreement/isWritten';
import { walkClauses } from '../../agreement/numbering/walkClauses';
import type { Sha256 } from '../../agreement/Ledger';
import { compareArticles } from '../../cba/articleOrder';
import { articleState } from '../../cba/articleState';
import type { RulePack } from '../../cba/RulePack';
import type { Citation, Finding } from '../Finding';
import { listCitation } from '../citationOf';
import { preparePack } from '../../cba/PreparedPack';
import type { ReviewedFindings } from './reviewFindings';
import { reviewFindings } from './reviewFindings';

/**
 * What a check covered and what it left open, for whoever hands the agreement in or receives it. It
 * holds no verdict: that nothing is open says only that nothing was found, or that all was answered.
 */
export type CheckSummary = {
  readonly pack: Pick<RulePack, 'id' | 'name' | 'version' | 'cbaEdition' | 'appliesTo'>;
  readonly clauses: number;
  /** The articles that the pack protects, in the order of the contract. */
  readonly protectedArticles: readonly ArticleNumber[];
  /** Where the list of them is written; null for a pack that protects none. */
  readonly list: Citation | null;
  readonly reviewed: ReviewedFindings;
  /** Articles this agreement deals with that are on no list: ask UTLA. */
  readonly notListed: readonly ArticleNumber[];
  /** Articles this agreement deals with that the pack does not know. */
  readonly unknown: readonly ArticleNumber[];
};

type Checked = {
  readonly agreement: Agreement;
  /** Of this agreement under this pack. */
  readonly findings: readonly Finding[];
  readonly pack: RulePack;
};

export function checkSummary({ agreement, findings, pack }: Checked, sha256: Sha256): CheckSummary {
  const { id, name, version, cbaEdition, appliesTo } = pack;
  const clauses = [...walkClauses(agreement.sections)].map(({ clause }) => clause);
  const concerned = new Set([
    ...findings.flatMap(({ articles }) => articles),
    ...clauses.flatMap(({ effects }) => effects.map(({ article }) => article)),
  ]);
  const articles = [...concerned].sort(compareArticles);
  const prepared = preparePack(pack);
  return {
    pack: { id, name, version, cbaEdition, appliesTo },
    clauses: clauses.filter(isWritten).length,
    protectedArticles: prepared.protectedArticles,
    list: listCitation(prepared),
    reviewed: reviewFindings(agreement, findings, sha256),
    notListed: articles.filter((article) => articleState(pack, article) === 'not-listed'),
    unknown: articles.filter((article) => articleState(pack, article) === 'unknown'),
  };
}
