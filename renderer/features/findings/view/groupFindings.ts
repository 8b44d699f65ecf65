import type { ArticleNumber } from '../../../../shared/agreement/articleNumber';
import type { Section } from '../../../../shared/agreement/Body';
import type { ClauseId } from '../../../../shared/agreement/ids';
import { walkClauses } from '../../../../shared/agreement/numbering/walkClauses';
import { compareArticles } from '../../../../shared/cba/articleOrder';
import type { Finding } from '../../../../shared/check/Finding';

/** How the list is put together: the gravest first, in the order of the text, or article by article. */
export const GROUPINGS = ['severity', 'clause', 'article'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What the findings of a group have in common. */
export type GroupMatter =
  | { readonly kind: 'all' }
  /** null for what is about the agreement as a whole. */
  | { readonly kind: 'clause'; readonly clause: ClauseId | null }
  | { readonly kind: 'article'; readonly article: ArticleNumber }
  | { readonly kind: 'several-articles' }
  | { readonly kind: 'no-article' };

export type FindingGroup = {
  readonly of: GroupMatter;
  /** At least one. */
  readonly findings: readonly Finding[];
};

/** Where each clause stands in the order of the text. */
export function clauseOrder(sections: readonly Section[]): ReadonlyMap<ClauseId, number> {
  return new Map([...walkClauses(sections)].map(({ clause }, at) => [clause.id, at]));
}

/**
 * The list in groups; every finding is in exactly one, so that nobody meets it twice. One about several
 * articles is in a group of such.
 *
 * @param ordered the gravest first, which stays the order inside a group of an article
 * @param order asked for by the grouping by clause alone
 */
export function groupFindings(
  ordered: readonly Finding[],
  grouping: Grouping,
  order: ReadonlyMap<ClauseId, number>,
): readonly FindingGroup[] {
  if (ordered.length === 0) return [];
  switch (grouping) {
    case 'severity':
      return [{ of: { kind: 'all' }, findings: ordered }];
    case 'clause':
      return grouped(inTextOrder(ordered, order), ({ clause }) => ({ kind: 'clause', clause }));
    case 'article':
      return grouped(ordered, articleMatter).toSorted(({ of: one }, { of: other }) =>
        one.kind === 'article' && other.kind === 'article'
          ? compareArticles(one.article, other.article)
          : ARTICLE_ORDER.indexOf(one.kind) - ARTICLE_ORDER.indexOf(other.kind),
      );
  }
}

const ARTICLE_ORDER: readonly GroupMatter['kind'][] = ['article', 'several-articles', 'no-article'];

function articleMatter({ articles }: Finding): GroupMatter {
  const [article, second] = articles;
  if (article === undefined) return { kind: 'no-article' };
  return second === undefined ? { kind: 'article', article } : { kind: 'several-articles' };
}

/** Clause by clause, and in each in the order of its words; what is declared comes behind them. */
function inTextOrder(
  findings: readonly Finding[],
  order: ReadonlyMap<ClauseId, number>,
): readonly Finding[] {
  const last = Number.MAX_SAFE_INTEGER;
  const placeOf = ({ clause }: Finding): number =>
    clause === null ? last : (order.get(clause) ?? last);
  const startOf = ({ evidence }: Finding): number => evidence?.range.start ?? last;
  return findings.toSorted(
    (one, other) => placeOf(one) - placeOf(other) || startOf(one) - startOf(other),
  );
}

function grouped(
  findings: readonly Finding[],
  matterOf: (finding: Finding) => GroupMatter,
): FindingGroup[] {
  const groups = new Map<string, { readonly of: GroupMatter; readonly findings: Finding[] }>();
  for (const finding of findings) {
    const of = matterOf(finding);
    const group = groups.get(matterKey(of));
    if (group === undefined) groups.set(matterKey(of), { of, findings: [finding] });
    else group.findings.push(finding);
  }
  return [...groups.values()];
}

export function matterKey(matter: GroupMatter): string {
  switch (matter.kind) {
    case 'clause':
      return `clause ${matter.clause ?? ''}`;
    case 'article':
      return `article ${matter.article}`;
    case 'all':
    case 'several-articles':
    case 'no-article':
      return matter.kind;
  }
}
