import type { Effect } from '../../agreement/Body';
import { EFFECT_KINDS } from '../../agreement/Body';
import type { ClauseId } from '../../agreement/ids';
import { walkClauses } from '../../agreement/numbering/walkClauses';
import { compareArticles } from '../../cba/articleOrder';
import { articleEntry } from '../../cba/articleState';
import { isVerified } from '../../cba/Confidence';
import { partAnchor, scheduleAnchor, targetAnchor } from '../anchors';
import type { PrintContext } from '../PrintContext';
import type { PrintRow, PrintTable, SchedulePart } from '../PrintDocument';
import type { PrintText } from '../PrintText';
import { bold, plain } from '../PrintText';

type Declared = { readonly effect: Effect; readonly clauses: readonly ClauseId[] };

/** Every declared effect in order of article. Equal effects of several clauses share a row. */
export function provisionsPart(context: PrintContext): SchedulePart {
  const words = context.words.provisions;
  const { pack } = context;
  const declared = declaredEffects(context);
  const cite = protectedListSource(context);
  const lead = [words.lead, ...(cite === null ? [] : [words.asterisk(cite)])].join(' ');
  return {
    kind: 'schedule',
    anchor: partAnchor('provisions'),
    title: words.title,
    lead: plain(declared.length === 0 ? words.none : lead),
    tables: declared.length === 0 ? [] : [provisionsTable(declared, context)],
    notes: [plain(words.absence), plain(words.source(pack.name, pack.version))],
  };
}

function provisionsTable(declared: readonly Declared[], context: PrintContext): PrintTable {
  const { columns, caption } = context.words.provisions;
  const label = context.nextSchedule();
  const head = [
    columns.article,
    columns.section,
    columns.title,
    columns.effect,
    columns.clause,
    columns.note,
  ];
  return {
    kind: 'table',
    anchor: scheduleAnchor(label),
    label,
    continued: context.words.paper.continued(label),
    caption,
    columns: head.map(() => 'start'),
    headRows: [head.map((title) => ({ text: plain(title), span: 1 }))],
    rows: declared.map((each) => provisionRow(each, context)),
    nameColumn: 0,
    density: { kind: 'open' },
  };
}

function provisionRow({ effect, clauses }: Declared, context: PrintContext): PrintRow {
  const words = context.words.provisions;
  const entry = articleEntry(context.pack, effect.article);
  const isProtected = entry?.state.kind === 'protected';
  const isTitleVerified = entry === null || isVerified((entry.title ?? entry).confidence);
  const name = context.words.effect.name[effect.effect];
  const note = [
    effect.note,
    ...(isProtected ? [words.protected] : []),
    ...(isTitleVerified ? [] : [words.titleNotVerified]),
  ];
  const cells: readonly PrintText[] = [
    plain(isProtected ? `${effect.article}\u00a0*` : effect.article),
    plain(effect.section ?? words.whole),
    plain(
      entry === null ? words.unknownArticle : (entry.title?.text ?? entry.subject?.text ?? '—'),
    ),
    effect.effect === 'preserve' ? plain(name) : bold(name),
    clauseNumbers(clauses, context),
    plain(note.filter((part) => part !== '').join(' ')),
  ];
  return cells.map((text) => ({ text, span: 1 }));
}

function clauseNumbers(clauses: readonly ClauseId[], context: PrintContext): PrintText {
  return clauses.flatMap((id, index) => [
    ...(index === 0 ? [] : plain(', ')),
    {
      text: context.text.numbers.clauses.get(id) ?? '',
      bold: false,
      italic: false,
      target: targetAnchor({ kind: 'clause', id }),
    },
  ]);
}

function declaredEffects({ agreement }: PrintContext): readonly Declared[] {
  const found = new Map<string, { effect: Effect; clauses: ClauseId[] }>();
  for (const { clause } of walkClauses(agreement.sections)) {
    for (const effect of clause.effects) {
      const key = [effect.article, effect.section, effect.effect, effect.note].join('|');
      const row = found.get(key) ?? { effect, clauses: [] };
      if (!row.clauses.includes(clause.id)) row.clauses.push(clause.id);
      found.set(key, row);
    }
  }
  return [...found.values()].sort((one, other) => compareEffects(one.effect, other.effect));
}

/** By article, the whole article before its sections, then in the order of the four effects. */
function compareEffects(one: Effect, other: Effect): number {
  return (
    compareArticles(one.article, other.article) ||
    compareSections(one.section ?? '', other.section ?? '') ||
    EFFECT_KINDS.indexOf(one.effect) - EFFECT_KINDS.indexOf(other.effect)
  );
}

/** "2.0" before "10.1": number by number, not letter by letter. */
function compareSections(one: string, other: string): number {
  const [left, right] = [one.split(/[.()]+/), other.split(/[.()]+/)];
  for (let place = 0; place < Math.max(left.length, right.length); place += 1) {
    const [a = '', b = ''] = [left[place], right[place]];
    const order = Number(a) - Number(b);
    if (order !== 0 && !Number.isNaN(order)) return order;
    if (a !== b) return a < b ? -1 : 1;
  }
  return 0;
}

function protectedListSource({ pack }: PrintContext): string | null {
  const first = pack.articles.find(({ state }) => state.kind === 'protected');
  if (first === undefined) return null;
  return pack.sources.find(({ id }) => id === first.state.source)?.cite ?? null;
}
