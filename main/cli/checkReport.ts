import type { Agreement } from '../../shared/agreement/Agreement';
import type { Clause } from '../../shared/agreement/Body';
import type { ClauseId } from '../../shared/agreement/ids';
import type { Numbering } from '../../shared/agreement/numbering/numbering';
import { numbering } from '../../shared/agreement/numbering/numbering';
import { walkClauses } from '../../shared/agreement/numbering/walkClauses';
import type { RulePack } from '../../shared/cba/RulePack';
import { checkAgreement } from '../../shared/check/checkAgreement';
import type { Finding, Severity } from '../../shared/check/Finding';
import { SEVERITIES } from '../../shared/check/Finding';
import type { ReviewedFindings } from '../../shared/check/review/reviewFindings';
import { reviewFindings } from '../../shared/check/review/reviewFindings';
import { sha256 } from '../effects/sha256';
import { evidenceWords } from './evidenceWords';
import { answersJson, reviewJson } from './reviewJson';
import { counted } from './words/agreementSummary';
import { articleWords } from './words/articleWords';
import { findingFacts, findingTitle, severityWords } from './words/findingWords';
import { reviewLine, reviewSummary, staleLines } from './words/reviewWords';

/** What a check found, in reading order, with all that is needed to show it. */
type CheckReport = {
  readonly agreement: Agreement;
  readonly pack: RulePack;
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** The same findings by what people answered; the counts are of all, answered or not. */
  readonly reviewed: ReviewedFindings;
};

export function checkReport(agreement: Agreement, pack: RulePack): CheckReport {
  const places = new Map<ClauseId | null, number>(
    [...walkClauses(agreement.sections)].map(({ clause }, index) => [clause.id, index]),
  );
  const findings = checkAgreement(agreement, pack).toSorted(
    (one, other) => (places.get(one.clause) ?? -1) - (places.get(other.clause) ?? -1),
  );
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    agreement,
    pack,
    findings,
    counts: { conflict: count('conflict'), caution: count('caution'), note: count('note') },
    reviewed: reviewFindings(agreement, findings, sha256),
  };
}

/** The contract of `ewa check --json`. */
export function checkReportJson(report: CheckReport): object {
  const { agreement, pack, findings, counts, reviewed } = report;
  const numbers = numbering(agreement.sections);
  return {
    pack: { id: pack.id, version: pack.version },
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      clause:
        finding.clause === null
          ? null
          : { id: finding.clause, number: numbers.clauses.get(finding.clause) ?? null },
      articles: finding.articles,
      range: finding.evidence?.range ?? null,
      text: evidenceWords(finding, agreement),
      source: finding.citation?.source ?? null,
      confidence: finding.citation?.confidence ?? null,
      answer: answersJson(finding, reviewed),
    })),
    summary: counts,
    answers: reviewJson(reviewed, numbers),
  };
}

/** For people, the gravest first: the clause's number, the words, the article with its title, the source. */
export function checkReportText(report: CheckReport): string {
  const { agreement, pack, findings, counts, reviewed } = report;
  const { disputed, dismissed } = reviewed;
  const answers = new Map(
    [...disputed, ...dismissed].map(({ finding, reviews }) => [finding, reviews]),
  );
  const numbers = numbering(agreement.sections);
  const clauses = new Map(
    [...walkClauses(agreement.sections)].map(({ clause }) => [clause.id, clause]),
  );
  const gravestFirst = SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  const entries = gravestFirst.map((finding) => {
    const clause = finding.clause === null ? undefined : clauses.get(finding.clause);
    return [
      `${severityWords[finding.severity]}  ${placeWords(clause, numbers)}`,
      `  ${findingTitle(finding)}`,
      ...factLines(finding),
      ...relatedLines(finding, numbers),
      ...wordLines(finding, agreement),
      ...finding.articles.map((article) => `  ${articleWords(article, pack)}`),
      ...(finding.citation === null
        ? []
        : [`  Source: ${finding.citation.source} (${finding.citation.confidence})`]),
      ...(answers.get(finding) ?? []).map((review) => `  ${reviewLine(review)}`),
      '',
    ].join('\n');
  });
  const summary = SEVERITIES.map((severity) => counted(counts[severity], severity)).join(', ');
  return [
    ...entries,
    ...staleLines(reviewed, agreement),
    `Checked ${counted(clauses.size, 'clause')} under rule pack ${pack.id} ${pack.version}: ${summary}.`,
    ...reviewSummary(reviewed),
    'A list without conflicts is not an approval: the words were read by a program, and UTLA decides.',
    '',
  ].join('\n');
}

function placeWords(clause: Clause | undefined, numbers: Numbering): string {
  if (clause === undefined) return 'The agreement as a whole';
  const number = numbers.clauses.get(clause.id) ?? '';
  return clause.heading === '' ? `Clause ${number}` : `Clause ${number} ${clause.heading}`;
}

function factLines(finding: Finding): readonly string[] {
  const facts = findingFacts(finding);
  return facts === '' ? [] : [`  Not found: ${facts}`];
}

function relatedLines({ related = [] }: Finding, numbers: Numbering): readonly string[] {
  const others = related.flatMap((id) => numbers.clauses.get(id) ?? []);
  return others.length === 0 ? [] : [`  See also clause ${others.join(', ')}`];
}

function wordLines(finding: Finding, agreement: Agreement): readonly string[] {
  const words = evidenceWords(finding, agreement).replaceAll(/\s+/g, ' ');
  return words === '' ? [] : [`  “${words}”`];
}
