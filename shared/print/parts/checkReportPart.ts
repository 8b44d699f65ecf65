import type { ClauseId } from '../../agreement/ids';
import type { Sha256 } from '../../agreement/Ledger';
import { walkClauses } from '../../agreement/numbering/walkClauses';
import type { Review } from '../../agreement/Review';
import { checkAgreement } from '../../check/checkAgreement';
import type { Finding, Severity } from '../../check/Finding';
import { shownWords } from '../../check/reading/shownWords';
import { answeredWords } from '../../check/review/answeredWords';
import type { ReviewedFindings } from '../../check/review/reviewFindings';
import { reviewFindings } from '../../check/review/reviewFindings';
import { partAnchor, scheduleAnchor, targetAnchor } from '../anchors';
import type { PrintContext } from '../PrintContext';
import type { PrintRow, PrintTable, SchedulePart } from '../PrintDocument';
import type { PrintText } from '../PrintText';
import { bold, plain } from '../PrintText';
import { recordDay } from '../recordNames';

/** A row of the report: where, about which articles, what was found, what was answered. */
type Entry = {
  readonly clause: ClauseId | null;
  readonly articles: readonly string[];
  readonly found: PrintText;
  readonly answer: PrintText;
};

/**
 * What checking found and what people answered, for the reviewer at the union: conflicts first, each
 * with its dispute, then cautions, each with the reason it was set aside. Answers name people, so only
 * the union's copy carries the report.
 */
export function checkReportPart(context: PrintContext, sha256: Sha256): SchedulePart | null {
  if (context.copy !== 'union') return null;
  const { agreement, pack, words } = context;
  const findings = checkAgreement(agreement, pack);
  const reviewed = reviewFindings(agreement, findings, sha256);
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const found = (severity: 'conflict' | 'caution'): readonly Entry[] =>
    entriesOf(severity, findings, reviewed, context);
  const tables = [
    { caption: words.check.conflicts, entries: found('conflict') },
    { caption: words.check.cautions, entries: found('caution') },
    { caption: words.check.stale, entries: staleEntries(reviewed, context) },
  ];
  return {
    kind: 'schedule',
    anchor: partAnchor('check'),
    title: words.check.title,
    lead: plain(
      words.check.lead({
        pack: pack.name,
        version: pack.version,
        edition: pack.cbaEdition.name,
        conflicts: count('conflict'),
        cautions: count('caution'),
        notes: count('note'),
      }),
    ),
    tables: tables
      .filter(({ entries }) => entries.length > 0)
      .map(({ caption, entries }) => table(caption, entries, context)),
    notes: [
      ...(count('note') === 0 ? [] : [plain(words.check.notesShown)]),
      plain(words.check.limits),
    ],
  };
}

function entriesOf(
  severity: 'conflict' | 'caution',
  findings: readonly Finding[],
  { disputed, dismissed }: ReviewedFindings,
  context: PrintContext,
): readonly Entry[] {
  const { check } = context.words;
  const answers = new Map(
    [...disputed, ...dismissed].map(({ finding, reviews }) => [finding, reviews]),
  );
  const order = new Map<ClauseId | null, number>(
    [...walkClauses(context.agreement.sections)].map(({ clause }, index) => [clause.id, index]),
  );
  return findings
    .filter((finding) => finding.severity === severity)
    .toSorted((one, other) => (order.get(one.clause) ?? -1) - (order.get(other.clause) ?? -1))
    .map((finding) => ({
      clause: finding.clause,
      articles: finding.articles,
      found: foundText(finding, context),
      answer: answerText(answers.get(finding) ?? [], context) ?? plain(check.open[severity]),
    }));
}

function staleEntries({ stale }: ReviewedFindings, context: PrintContext): readonly Entry[] {
  return stale.map(({ review }) => ({
    clause: review.clause,
    articles: review.articles,
    found: [
      ...plain(ruleWords(review.rule, SEVERITY_OF[review.kind], context)),
      ...quoted(answeredWords(review), context),
    ],
    answer: answerText([review], context) ?? [],
  }));
}

function foundText(finding: Finding, context: PrintContext): PrintText {
  const title = plain(ruleWords(finding.rule, finding.severity, context));
  const place = [...walkClauses(context.agreement.sections)].find(
    ({ clause }) => clause.id === finding.clause,
  );
  if (finding.evidence === null || place === undefined) return title;
  const words = shownWords(finding.evidence, place.clause, context.agreement, context.text);
  return [...title, ...quoted(words, context)];
}

/** Only conflicts are disputed, and only cautions set aside. */
const SEVERITY_OF = { dispute: 'conflict', dismissal: 'caution' } as const;

/** Some rules say another thing when they are less sure. */
function ruleWords(rule: string, severity: Severity, { words: { check } }: PrintContext): string {
  return check.found[`${rule} ${severity}`] ?? check.found[rule] ?? check.byRule(rule);
}

/** More than this is read in the clause itself. */
const LONGEST_QUOTE = 160;

function quoted(words: string, { words: { check } }: PrintContext): PrintText {
  const line = words.replaceAll(/\s+/gu, ' ').trim();
  if (line === '') return [];
  const cut = line.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/u, ' …');
  const short = line.length > LONGEST_QUOTE ? cut : line;
  return plain(` ${check.quoted(short)}`);
}

function answerText(reviews: readonly Review[], { words }: PrintContext): PrintText | null {
  if (reviews.length === 0) return null;
  return reviews.flatMap(({ kind, by, at, reason }, index) => [
    ...plain(index === 0 ? '' : '\n'),
    ...bold(words.check.answers[kind](by, recordDay(at, words))),
    ...plain(` ${reason}`),
  ]);
}

function table(caption: string, entries: readonly Entry[], context: PrintContext): PrintTable {
  const { columns } = context.words.check;
  const label = context.nextSchedule();
  const head = [columns.clause, columns.article, columns.found, columns.answer];
  return {
    kind: 'table',
    anchor: scheduleAnchor(label),
    label,
    continued: context.words.paper.continued(label),
    caption,
    columns: head.map(() => 'start'),
    headRows: [head.map((title) => ({ text: plain(title), span: 1 }))],
    rows: entries.map((entry) => row(entry, context)),
    nameColumn: 0,
    density: { kind: 'open' },
  };
}

function row({ clause, articles, found, answer }: Entry, context: PrintContext): PrintRow {
  const number = clause === null ? null : context.text.numbers.clauses.get(clause);
  const where: PrintText =
    clause === null || number === undefined
      ? plain(clause === null ? context.words.check.whole : '—')
      : [
          {
            text: number ?? '',
            bold: false,
            italic: false,
            target: targetAnchor({ kind: 'clause', id: clause }),
          },
        ];
  return [where, plain(articles.length === 0 ? '—' : articles.join(', ')), found, answer].map(
    (text) => ({ text, span: 1 }),
  );
}
