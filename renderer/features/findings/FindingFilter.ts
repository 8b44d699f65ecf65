import type { ArticleNumber } from '../../../shared/agreement/articleNumber';
import { compareArticles } from '../../../shared/cba/articleOrder';
import type { Finding, Severity } from '../../../shared/check/Finding';
import { SEVERITIES } from '../../../shared/check/Finding';

/** What the list shows: everything, one severity, or what concerns one article. */
export type FindingFilter =
  | { readonly kind: 'all' }
  | { readonly kind: 'severity'; readonly severity: Severity }
  | { readonly kind: 'article'; readonly article: ArticleNumber };

export function isShown({ severity, articles }: Finding, filter: FindingFilter): boolean {
  switch (filter.kind) {
    case 'all':
      return true;
    case 'severity':
      return severity === filter.severity;
    case 'article':
      return articles.includes(filter.article);
  }
}

/** The filters that would leave something and hide something. */
export function filtersOf(findings: readonly Finding[]): readonly FindingFilter[] {
  const severities = SEVERITIES.filter((severity) =>
    findings.some((finding) => finding.severity === severity),
  );
  const articles = [...new Set(findings.flatMap((finding) => finding.articles))].sort(
    compareArticles,
  );
  return [
    { kind: 'all' },
    ...(severities.length > 1
      ? severities.map((severity) => ({ kind: 'severity', severity }) as const)
      : []),
    ...(articles.length > 1
      ? articles.map((article) => ({ kind: 'article', article }) as const)
      : []),
  ];
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
  }
}
