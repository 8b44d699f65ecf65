import type { Finding, Fix } from '../../../shared/check/Finding';

/** A sentence that names more articles than this needs reading, not a button. */
const MOST_OFFERED = 2;

/**
 * The answers a finding offers. Where words merely touch a protected article, its team may say that
 * the article stands: that settles the finding, and goes to UTLA as a declaration.
 */
export function fixesOf({ rule, severity, articles, fixes }: Finding): readonly Fix[] {
  const mayBeSettled = rule === 'cited-article-change' || rule === 'subject-change';
  if (!mayBeSettled || severity !== 'caution') return fixes;
  if (articles.length > MOST_OFFERED) return fixes;
  return [
    ...fixes,
    ...articles.map((article): Fix => ({
      kind: 'declare-effect',
      effect: { article, section: null, effect: 'preserve', note: '' },
    })),
  ];
}
