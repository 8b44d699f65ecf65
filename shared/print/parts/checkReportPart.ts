import type { ArticleNumber } from '../../agreement/articleNumber';
import type { ClauseId } from '../../agreement/ids';
import type { Review } from '../../agreement/Review';
import { answeredWords } from '../../check/review/answeredWords';
import { partAnchor, scheduleAnchor, targetAnchor } from '../anchors';
import { quotedLine } from '../checkReport';
import type { PrintContext } from '../PrintContext';
import type { PrintRow, PrintTable, SchedulePart } from '../PrintDocument';
import type { PrintedFinding, PrintReport } from '../PrintReport';
import type { PrintText } from '../PrintText';
import { bold, plain } from '../PrintText';
import { recordDay } from '../recordNames';

/** A row of the report: where, about which articles, what was found, what was answered. */
type Entry = {
  readonly clause: ClauseId | null;
  readonly articles: readonly ArticleNumber[];
  readonly found: PrintText;
  readonly answer: PrintText;
};

/**
 * What checking found and what people answered, for the reviewer at the union: conflicts first, each
 * with its dispute, then cautions, each with the reason it was set aside.
 */
export function checkReportPart(report: PrintReport, context: PrintContext): SchedulePart {
  const { check } = context.words;
  const { pack, version, edition, notes, findings } = report;
  const found = (severity: PrintedFinding['severity']): readonly PrintedFinding[] =>
    findings.filter((finding) => finding.severity === severity);
  const [conflicts, cautions] = [found('conflict'), found('caution')];
  const counts = { conflicts: conflicts.length, cautions: cautions.length, notes };
  const tables = [
    { caption: check.conflicts, entries: conflicts.map((each) => entryOf(each, context)) },
    { caption: check.cautions, entries: cautions.map((each) => entryOf(each, context)) },
    { caption: check.stale, entries: staleEntries(report, context) },
  ];
  return {
    kind: 'schedule',
    anchor: partAnchor('check'),
    title: check.title,
    lead: plain(check.lead({ pack, version, edition, ...counts })),
    tables: tables
      .filter(({ entries }) => entries.length > 0)
      .map(({ caption, entries }) => table(caption, entries, context)),
    notes: [...(notes === 0 ? [] : [plain(check.notesShown)]), plain(check.limits)],
  };
}

function entryOf(finding: PrintedFinding, context: PrintContext): Entry {
  const { rule, severity, clause, articles, words, answers } = finding;
  const { reviews } = context.agreement;
  return {
    clause,
    articles,
    found: [...plain(ruleWords(rule, severity, context)), ...quoted(words, context)],
    answer:
      answerText(
        answers.flatMap((place) => reviews[place] ?? []),
        context,
      ) ?? plain(context.words.check.open[severity]),
  };
}

/** The answers that hold for nothing that was found. */
function staleEntries({ findings }: PrintReport, context: PrintContext): readonly Entry[] {
  const held = new Set(findings.flatMap(({ answers }) => answers));
  return context.agreement.reviews
    .filter((_, place) => !held.has(place))
    .map((review) => ({
      clause: review.clause,
      articles: review.articles,
      found: [
        ...plain(ruleWords(review.rule, SEVERITY_OF[review.kind], context)),
        ...quoted(quotedLine(answeredWords(review)), context),
      ],
      answer: answerText([review], context) ?? [],
    }));
}

/** Only conflicts are disputed, and only cautions set aside. */
const SEVERITY_OF = { dispute: 'conflict', dismissal: 'caution' } as const;

/** Some rules say another thing when they are less sure. */
function ruleWords(
  rule: string,
  severity: PrintedFinding['severity'],
  { words: { check } }: PrintContext,
): string {
  return check.found[`${rule} ${severity}`] ?? check.found[rule] ?? check.byRule(rule);
}

function quoted(words: string, { words: { check } }: PrintContext): PrintText {
  return words === '' ? [] : plain(` ${check.quoted(words)}`);
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
