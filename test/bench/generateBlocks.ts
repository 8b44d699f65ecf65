import type { Clause } from '../../shared/agreement/Body';
import { tableId } from '../../shared/agreement/ids';
import type {
  Block,
  Cell,
  Inline,
  List,
  Paragraph,
  Row,
  Table,
} from '../../shared/agreement/RichText';
import { LIST_STYLES, MARKS } from '../../shared/agreement/RichText';
import { inlines, textRun } from '../../shared/agreement/text/inlines';
import { capitalised, phrase, sentence } from './phrase';
import type { SeededRandom } from './seededRandom';

/** What grows while an agreement is written: chance, ids, and what the text may refer to. */
export type Writer = {
  readonly random: SeededRandom;
  readonly nextId: (kind: string) => string;
  readonly seen: { readonly clauses: Clause[]; words: number };
};

/** The blocks of one clause; only a clause of the first level has lists and tables. */
export function generateBlocks(writer: Writer, level: number): readonly Block[] {
  const { random } = writer;
  const first = paragraph(writer, random.whole(1, level === 1 ? 4 : 2));
  if (level > 1) return [first];
  if (random.isLucky(0.14)) return [first, list(writer, 1)];
  if (random.isLucky(0.05)) return [first, table(writer)];
  if (random.isLucky(0.12)) return [first, paragraph(writer, random.whole(1, 3))];
  return [first];
}

function paragraph(writer: Writer, sentences: number): Paragraph {
  const parts: Inline[] = [];
  for (let index = 0; index < sentences; index += 1) {
    if (index > 0) parts.push(textRun(' '));
    parts.push(...sentenceParts(writer));
  }
  return { kind: 'paragraph', content: inlines(parts) };
}

function sentenceParts({ random, seen }: Writer): readonly Inline[] {
  const dice = random.whole(1, 1000);
  if (dice <= 70) return [textRun(sentence('preserving', random))];
  if (dice <= 140) return [textRun(sentence('changing', random))];
  if (dice <= 160) return [textRun(sentence('foreign', random))];
  if (dice <= 166) return [textRun(sentence('conflicting', random))];
  if (dice <= 200) return [textRun(sentence('sentence', random), [random.pick(MARKS)])];
  if (dice <= 230) return ['At ', 'school', ', '].map(fieldOrText).concat(tail(random));
  const target = seen.clauses.at(-random.whole(1, 12));
  if (dice <= 290 && target !== undefined) {
    return [
      textRun('As '),
      { kind: 'reference', target: { kind: 'clause', id: target.id }, marks: [] },
      textRun(' says, '),
      ...tail(random),
    ];
  }
  return [textRun(sentence('sentence', random))];
}

function fieldOrText(part: string): Inline {
  return part === 'school' ? { kind: 'field', field: 'school', marks: [] } : textRun(part);
}

function tail(random: SeededRandom): readonly Inline[] {
  return [textRun(`${phrase('who', random)} ${phrase('must', random)} ${phrase('act', random)}.`)];
}

function list(writer: Writer, level: number): List {
  const { random } = writer;
  return {
    kind: 'list',
    style: random.pick(LIST_STYLES),
    items: Array.from({ length: random.whole(2, 6) }, () => ({
      content: inlines([textRun(phrase('item', random))]),
      sublist: level < 3 && random.isLucky(0.08) ? list(writer, level + 1) : null,
    })),
  };
}

function table({ random, nextId }: Writer): Table {
  const width = random.whole(3, 6);
  const cell = (text: string): Cell => ({
    content: inlines([textRun(text)]),
    span: 1,
  });
  const row = (): Row => ({
    cells: [
      cell(capitalised(phrase('label', random))),
      ...Array.from({ length: width - 1 }, () => cell(phrase('cell', random))),
    ],
  });
  return {
    kind: 'table',
    id: tableId(nextId('t')),
    caption: capitalised(phrase('heading', random)),
    headerRows: 1,
    columns: Array.from({ length: width }, (_, index) => (index === 0 ? 'start' : 'end')),
    rows: [
      { cells: Array.from({ length: width }, () => cell(capitalised(phrase('thing', random)))) },
      ...Array.from({ length: random.whole(4, 14) }, row),
    ],
  };
}
