import type { ArticleNumber } from '../../../../shared/agreement/articleNumber';
import { compareArticles } from '../../../../shared/cba/articleOrder';
import type { Finding, Severity } from '../../../../shared/check/Finding';
import { SEVERITIES } from '../../../../shared/check/Finding';
import type { ReviewedFindings } from '../../../../shared/check/review/reviewFindings';
import { answeredFinding } from '../review/answeredFinding';

/** Whether somebody answered, and whether the answer holds. */
export type Standing = 'open' | 'answered' | 'stale';

/** What the panel shows: everything, one severity, what concerns one article, or how it stands. */
export type FindingFilter =
  | { readonly kind: 'all' }
  | { readonly kind: 'severity'; readonly severity: Severity }
  | { readonly kind: 'article'; readonly article: ArticleNumber }
  | { readonly kind: 'standing'; readonly standing: Standing };

export const SHOWS_ALL: FindingFilter = { kind: 'all' };

/** Everything that the filter lets through. An answer that holds no longer counts as its finding did. */
export function filterReviewed(
  reviewed: ReviewedFindings,
  filter: FindingFilter,
): ReviewedFindings {
  if (filter.kind === 'all') return reviewed;
  const { open, disputed, dismissed, stale } = reviewed;
  return {
    open: open.filter((finding) => isShown(finding, 'open', filter)),
    disputed: disputed.filter(({ finding }) => isShown(finding, 'answered', filter)),
    dismissed: dismissed.filter(({ finding }) => isShown(finding, 'answered', filter)),
    stale: stale.filter(({ review }) => isShown(answeredFinding(review), 'stale', filter)),
  };
}

/** How many things the panel shows of it. */
export function countOf({ open, disputed, dismissed, stale }: ReviewedFindings): number {
  return open.length + disputed.length + dismissed.length + stale.length;
}

function isShown(
  { severity, articles }: Finding,
  standing: Standing,
  filter: FindingFilter,
): boolean {
  switch (filter.kind) {
    case 'all':
      return true;
    case 'severity':
      return severity === filter.severity;
    case 'article':
      return articles.includes(filter.article);
    case 'standing':
      return standing === filter.standing;
  }
}

/**
 * The filters that would leave something and hide something, the one in use always among them, or it
 * would hide things without a name.
 */
export function filtersOf(
  reviewed: ReviewedFindings,
  inUse: FindingFilter,
): readonly FindingFilter[] {
  const all = findingsOf(reviewed);
  const severities = SEVERITIES.filter((each) => all.some(({ severity }) => severity === each));
  const articles = [...new Set(all.flatMap((finding) => finding.articles))].sort(compareArticles);
  const useful: readonly FindingFilter[] = [
    SHOWS_ALL,
    ...several(standingsOf(reviewed).map((standing) => ({ kind: 'standing', standing }) as const)),
    ...several(severities.map((severity) => ({ kind: 'severity', severity }) as const)),
    ...several(articles.map((article) => ({ kind: 'article', article }) as const)),
  ];
  const isThere = useful.some((filter) => filterId(filter) === filterId(inUse));
  return isThere ? useful : [...useful, inUse];
}

function findingsOf({ open, disputed, dismissed, stale }: ReviewedFindings): readonly Finding[] {
  return [
    ...open,
    ...[...disputed, ...dismissed].map(({ finding }) => finding),
    ...stale.map(({ review }) => answeredFinding(review)),
  ];
}

function standingsOf({ open, disputed, dismissed, stale }: ReviewedFindings): readonly Standing[] {
  const counts = {
    open: open.length,
    answered: disputed.length + dismissed.length,
    stale: stale.length,
  };
  return STANDINGS.filter((standing) => counts[standing] > 0);
}

const STANDINGS: readonly Standing[] = ['open', 'answered', 'stale'];

/** One alone would hide nothing. */
function several<Filter>(filters: readonly Filter[]): readonly Filter[] {
  return filters.length > 1 ? filters : [];
}

/** A name for a filter, for a list to choose from. */
export function filterId(filter: FindingFilter): string {
  switch (filter.kind) {
    case 'all':
      return 'all';
    case 'severity':
      return filter.severity;
    case 'article':
      return filter.article;
    case 'standing':
      return filter.standing;
  }
}
