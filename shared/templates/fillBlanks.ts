import type { Clause } from '../agreement/Body';
import type { Block, Inline, List } from '../agreement/RichText';
import { inlines, textRun } from '../agreement/text/inlines';

/** A blank to fill in: three underscores or more. */
const BLANK = /_{3,}/g;

/**
 * Writes one value after another into the blanks of a clause, in reading order, children left out.
 *
 * @returns null when there are not exactly as many blanks as values.
 */
export function fillBlanks(clause: Clause, values: readonly string[]): Clause | null {
  const filler = { values, filled: 0 };
  const blocks = clause.blocks.map((block) => fillBlock(block, filler));
  return filler.filled === values.length ? { ...clause, blocks } : null;
}

/** `filled` counts every blank met, also those for which there was no value. */
type Filler = { readonly values: readonly string[]; filled: number };

function fillBlock(block: Block, filler: Filler): Block {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, content: fillContent(block.content, filler) };
    case 'list':
      return fillList(block, filler);
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => ({
          cells: row.cells.map((cell) => ({
            ...cell,
            content: fillContent(cell.content, filler),
          })),
        })),
      };
  }
}

function fillList(list: List, filler: Filler): List {
  return {
    ...list,
    items: list.items.map(({ content, sublist }) => ({
      content: fillContent(content, filler),
      sublist: sublist === null ? null : fillList(sublist, filler),
    })),
  };
}

function fillContent(content: readonly Inline[], filler: Filler): readonly Inline[] {
  return inlines(
    content.map((part) =>
      part.kind === 'text' ? textRun(fillText(part.text, filler), part.marks) : part,
    ),
  );
}

function fillText(text: string, filler: Filler): string {
  return text.replace(BLANK, (blank) => {
    const value = filler.values[filler.filled] ?? blank;
    filler.filled += 1;
    return value;
  });
}
