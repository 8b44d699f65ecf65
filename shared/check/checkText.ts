import type { ArticleNumber } from '../agreement/articleNumber';
import { compareArticles } from '../cba/articleOrder';
import { preparePack } from '../cba/PreparedPack';
import type { RulePack } from '../cba/RulePack';
import type { Finding, Severity } from './Finding';
import { SEVERITIES } from './Finding';
import { readText } from './reading/readText';
import { CLAUSE_RULES } from './rules/rules';

/** The gravest severity found, and the articles it was found for; no articles when none was. */
export type TextVerdict = {
  readonly severity: Severity | 'none';
  readonly articles: readonly ArticleNumber[];
};

/** Checks the words of one clause that stands in no agreement. */
export function checkText(text: string, pack: RulePack): TextVerdict {
  const findings = textFindings(text, pack);
  const severity = SEVERITIES.find((level) => findings.some((found) => found.severity === level));
  if (severity === undefined) return { severity: 'none', articles: [] };
  const concerned = findings.filter((found) => found.severity === severity);
  const articles = [...new Set(concerned.flatMap((found) => found.articles))];
  return { severity, articles: articles.sort(compareArticles) };
}

/** The findings behind {@link checkText}, for whoever wants to show the words. */
export function textFindings(text: string, pack: RulePack): readonly Finding[] {
  const prepared = preparePack(pack);
  const reading = readText(text, prepared, null);
  const subject = { clause: null, role: { kind: 'provision' }, effects: [], reading } as const;
  return CLAUSE_RULES.flatMap((rule) => rule(subject, prepared));
}
