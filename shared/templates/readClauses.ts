import { isArticleNumber } from '../agreement/articleNumber';
import type { Clause, Effect } from '../agreement/Body';
import { clauseId, tableId } from '../agreement/ids';
import type { Block, Cell, Inline, List, Table } from '../agreement/RichText';
import type { FindPlace } from './parseMarkup';
import { parseMarkup } from './parseMarkup';
import type { TemplateNote } from './Template';
import type { TemplateFault } from './TemplateFailure';
import type {
  BlockFile,
  CellFile,
  ClauseFile,
  EffectFile,
  ListFile,
  TableFile,
} from './templateSchema';

/** Gathers what is found on the way, so that one reading names every fault of a file. */
export type TemplateReader = {
  readonly findPlace: FindPlace;
  readonly faults: TemplateFault[];
  readonly notes: TemplateNote[];
};

/** Clauses as written → clauses of the model. Faults go to the reader; their text stays empty. */
export function readClauses(
  clauses: readonly ClauseFile[],
  place: string,
  reader: TemplateReader,
): readonly Clause[] {
  return clauses.map((clause, index) => readClause(clause, `${place}[${index}]`, reader));
}

export function readClause(clause: ClauseFile, place: string, reader: TemplateReader): Clause {
  const id = clauseId(clause.id);
  if (clause.note !== undefined) reader.notes.push({ clause: id, text: clause.note });
  return {
    id,
    role:
      clause.statement === undefined
        ? { kind: 'provision' }
        : { kind: 'statement', act: clause.statement },
    heading: clause.heading ?? '',
    blocks: readBlocks(clause.text, `${place}.text`, reader),
    effects: (clause.effects ?? []).flatMap(readEffect),
    children: readClauses(clause.children ?? [], `${place}.children`, reader),
    origin: null,
  };
}

function readEffect({ article, section, effect, note }: EffectFile): readonly Effect[] {
  // The schema has let only article numbers through.
  if (!isArticleNumber(article)) return [];
  return [{ article, section: section ?? null, effect, note: note ?? '' }];
}

function readBlocks(
  text: ClauseFile['text'],
  place: string,
  reader: TemplateReader,
): readonly Block[] {
  if (typeof text === 'string') return [readBlock(text, place, reader)];
  return text.map((block, index) => readBlock(block, `${place}[${index}]`, reader));
}

function readBlock(block: BlockFile, place: string, reader: TemplateReader): Block {
  if (typeof block === 'string') {
    return { kind: 'paragraph', content: readText(block, place, reader) };
  }
  return block.kind === 'list' ? readList(block, place, reader) : readTable(block, place, reader);
}

function readList(list: ListFile, place: string, reader: TemplateReader): List {
  return {
    kind: 'list',
    style: list.style,
    items: list.items.map((item, index) => {
      const itemPlace = `${place}.items[${index}]`;
      if (typeof item === 'string') {
        return { content: readText(item, itemPlace, reader), sublist: null };
      }
      return {
        content: readText(item.text, `${itemPlace}.text`, reader),
        sublist: readList(item.list, `${itemPlace}.list`, reader),
      };
    }),
  };
}

function readTable(table: TableFile, place: string, reader: TemplateReader): Table {
  return {
    kind: 'table',
    id: tableId(table.id),
    caption: table.caption,
    headerRows: table.headerRows,
    columns: table.columns,
    rows: table.rows.map((row, rowIndex) => ({
      cells: row.map((cell, index) =>
        readCell(cell, `${place}.rows[${rowIndex}][${index}]`, reader),
      ),
    })),
  };
}

function readCell(cell: CellFile, place: string, reader: TemplateReader): Cell {
  if (typeof cell === 'string') return { content: readText(cell, place, reader), span: 1 };
  return { content: readText(cell.text, place, reader), span: cell.span };
}

function readText(text: string, place: string, reader: TemplateReader): readonly Inline[] {
  const content = parseMarkup(text, reader.findPlace);
  if (content.ok) return content.value;
  reader.faults.push({ place, problem: content.error });
  return [];
}
