import { versionCode } from '../../agreement/canonical/versionCode';
import { walkClauses } from '../../agreement/numbering/walkClauses';
import type { Alignment, ReferenceTarget } from '../../agreement/RichText';
import type { Election, SigningRecord } from '../../signoff/elections';
import { signingStatement } from '../../signoff/signingStatement';
import { partAnchor, scheduleAnchor } from '../anchors';
import type { PrintContext } from '../PrintContext';
import type { PrintRow, PrintTable, SchedulePart } from '../PrintDocument';
import type { PrintText } from '../PrintText';
import { italic, plain } from '../PrintText';
import { printInlines } from '../printInlines';
import { recordCode, recordDay } from '../recordNames';

/** What was recorded on screen: by name in the union's copy, in numbers in the others. */
export function electionsPart(context: PrintContext): SchedulePart {
  const words = context.words.elections;
  const isUnion = context.copy === 'union';
  const tables = isUnion
    ? [membersTable(context), offRosterTable(context), earlierTable(context)]
    : [countsTable(context)];
  return {
    kind: 'schedule',
    anchor: partAnchor('elections'),
    title: words.title,
    lead: wordsDecidedOn(context),
    tables: tables.filter((table) => table !== null),
    notes:
      context.facts.members === 0
        ? []
        : [plain(isUnion ? words.recordedMeans : words.namesInUnionCopy)],
  };
}

/** The words themselves, or, where the agreement has its own, the clauses they stand in. */
function wordsDecidedOn(context: PrintContext): PrintText {
  const { agreement, facts } = context;
  const words = context.words.elections;
  if (facts.members === 0) return plain(words.noMembers);
  const own = [statementMention('elect', context), statementMention('decline', context)];
  const [elect, decline] = own.every((mention) => mention !== null)
    ? own
    : (['elect', 'decline'] as const).map((act) =>
        italic(signingStatement(agreement, act, '').replace(/\.$/, '')),
      );
  return [
    ...plain(`${own.includes(null) ? words.lead : words.leadToClauses} `),
    ...(elect ?? []),
    ...plain(` ${words.or} `),
    ...(decline ?? []),
    ...plain('.'),
  ];
}

function statementMention(
  act: 'elect' | 'decline',
  { agreement, text }: PrintContext,
): PrintText | null {
  for (const { clause } of walkClauses(agreement.sections)) {
    if (clause.role.kind !== 'statement' || clause.role.act !== act) continue;
    const target: ReferenceTarget = { kind: 'clause', id: clause.id };
    return printInlines([{ kind: 'reference', target, marks: [] }], text);
  }
  return null;
}

function membersTable(context: PrintContext): PrintTable | null {
  const { columns, caption } = context.words.elections;
  if (context.facts.members === 0) return null;
  const head = [
    columns.number,
    columns.name,
    columns.role,
    columns.decision,
    columns.recorded,
    columns.record,
  ];
  return table(context, {
    caption: caption(context.facts),
    head,
    columns: ['end', 'start', 'start', 'start', 'end', 'end'],
    rows: context.elections.members.map((election, index) =>
      memberRow(election, index + 1, context),
    ),
  });
}

function memberRow(election: Election, number: number, context: PrintContext): readonly string[] {
  const words = context.words.elections;
  const { name, role } = election.person;
  const record = recordOf(election);
  return [
    String(number),
    name,
    role,
    words[election.kind],
    record === null ? '—' : recordDay(record.recordedAt, context.words),
    record === null ? '—' : recordCode(record),
  ];
}

function recordOf(election: Election): SigningRecord | null {
  switch (election.kind) {
    case 'undecided':
      return null;
    case 'elected':
    case 'declined':
      return election.record;
    case 'disputed':
      return election.records.at(-1) ?? null;
  }
}

function offRosterTable(context: PrintContext): PrintTable | null {
  const { offRosterCaption } = context.words.elections;
  return recordsTable(context, offRosterCaption, context.elections.offRoster);
}

function earlierTable(context: PrintContext): PrintTable | null {
  const { earlierCaption } = context.words.elections;
  return recordsTable(context, earlierCaption, context.elections.earlier);
}

function recordsTable(
  context: PrintContext,
  caption: string,
  records: readonly SigningRecord[],
): PrintTable | null {
  const { columns, acts } = context.words.elections;
  if (records.length === 0) return null;
  return table(context, {
    caption,
    head: [columns.name, columns.decision, columns.version, columns.recorded, columns.record],
    columns: ['start', 'start', 'start', 'end', 'end'],
    rows: records.map((record) => [
      record.act.name,
      acts[record.act.kind],
      versionCode(record.content),
      recordDay(record.recordedAt, context.words),
      recordCode(record),
    ]),
  });
}

function countsTable(context: PrintContext): PrintTable | null {
  const { facts } = context;
  const words = context.words.elections;
  if (facts.members === 0) return null;
  return table(context, {
    caption: words.countsCaption,
    head: [words.columns.decision, words.columns.members],
    columns: ['start', 'end'],
    rows: [
      [words.elected, String(facts.elected)],
      [words.declined, String(facts.declined)],
      ...(facts.disputed > 0 ? [[words.disputed, String(facts.disputed)]] : []),
      [words.undecided, String(facts.undecided)],
    ],
  });
}

type Schedule = {
  readonly caption: string;
  readonly head: readonly string[];
  readonly columns: readonly Alignment[];
  readonly rows: readonly (readonly string[])[];
};

function table(context: PrintContext, { caption, head, columns, rows }: Schedule): PrintTable {
  const label = context.nextSchedule();
  const cells = (texts: readonly string[]): PrintRow =>
    texts.map((text) => ({ text: plain(text), span: 1 }));
  return {
    kind: 'table',
    anchor: scheduleAnchor(label),
    label,
    continued: context.words.paper.continued(label),
    caption,
    columns,
    headRows: [cells(head)],
    rows: rows.map(cells),
    nameColumn: columns[0] === 'end' ? 1 : 0,
    density: { kind: 'dense', hairlineEvery: 5 },
  };
}
