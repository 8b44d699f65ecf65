import type { Agreement } from '../agreement/Agreement';
import type { Clause } from '../agreement/Body';
import type { ClauseId } from '../agreement/ids';
import type { Sha256 } from '../agreement/Ledger';
import { walkClauses } from '../agreement/numbering/walkClauses';
import { textContext } from '../agreement/text/textContext';
import type { RulePack } from '../cba/RulePack';
import { checkAgreement } from '../check/checkAgreement';
import type { Finding } from '../check/Finding';
import { shownWords } from '../check/reading/shownWords';
import { reviewFindings } from '../check/review/reviewFindings';
import type { PrintedFinding, PrintReport } from './PrintReport';

/** Checks an agreement for its check report: conflicts and then cautions, each in order of clause. */
export function checkReport(agreement: Agreement, pack: RulePack, sha256: Sha256): PrintReport {
  const findings = checkAgreement(agreement, pack);
  const clauses = [...walkClauses(agreement.sections)].map(({ clause }) => clause);
  const found = (severity: PrintedFinding['severity']): readonly Finding[] => {
    const order = new Map<ClauseId | null, number>(clauses.map(({ id }, index) => [id, index]));
    const place = ({ clause }: Finding): number => order.get(clause) ?? -1;
    return findings
      .filter((finding) => finding.severity === severity)
      .toSorted((one, other) => place(one) - place(other));
  };
  const wordsOf = wordsShown(agreement, clauses);
  const answersOf = answersHeld(agreement, findings, sha256);
  const printed =
    (severity: PrintedFinding['severity']) =>
    (finding: Finding): PrintedFinding => ({
      rule: finding.rule,
      severity,
      clause: finding.clause,
      articles: finding.articles,
      words: wordsOf(finding),
      answers: answersOf(finding),
    });
  return {
    pack: pack.name,
    version: pack.version,
    edition: pack.cbaEdition.name,
    findings: [
      ...found('conflict').map(printed('conflict')),
      ...found('caution').map(printed('caution')),
    ],
    notes: findings.filter(({ severity }) => severity === 'note').length,
  };
}

function answersHeld(
  agreement: Agreement,
  findings: readonly Finding[],
  sha256: Sha256,
): (finding: Finding) => readonly number[] {
  const { disputed, dismissed } = reviewFindings(agreement, findings, sha256);
  const places = new Map(agreement.reviews.map((review, index) => [review, index]));
  const answers = new Map(
    [...disputed, ...dismissed].map(({ finding, reviews }) => [
      finding,
      reviews.flatMap((review) => places.get(review) ?? []),
    ]),
  );
  return (finding) => answers.get(finding) ?? [];
}

function wordsShown(
  agreement: Agreement,
  clauses: readonly Clause[],
): (finding: Finding) => string {
  const text = textContext(agreement);
  const byId = new Map<ClauseId | null, Clause>(clauses.map((clause) => [clause.id, clause]));
  return ({ clause: id, evidence }) => {
    const clause = byId.get(id);
    if (evidence === null || clause === undefined) return '';
    return quotedLine(shownWords(evidence, clause, agreement, text));
  };
}

/** More than this is read in the clause itself. */
const LONGEST_QUOTE = 160;

/** Words as a report quotes them: on one line, and cut between two words. */
export function quotedLine(words: string): string {
  const line = words.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST_QUOTE) return line;
  const cut = line.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/u, ' …');
  // One endless word may be cut through a character that takes two units.
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}
