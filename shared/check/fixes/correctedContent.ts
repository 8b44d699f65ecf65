import type { Agreement } from '../../agreement/Agreement';
import type { Clause, ClauseContent } from '../../agreement/Body';
import type { Block, Inline, List } from '../../agreement/RichText';
import { textRun } from '../../agreement/text/inlines';
import { clauseText } from '../../agreement/text/clauseText';
import type { Fix } from '../Finding';
import { checkedContext } from '../reading/checkedContext';

type Correction = Extract<Fix, { readonly kind: 'correct-citation' }>;

/**
 * The clause with another number in the place of the words that were found, its marks kept. The same
 * words may stand there more than once: only the place that gives the text wanted, to the letter, counts.
 * null when there is no such place, as when the number is half bold.
 */
export function correctedContent(
  { id, children, ...content }: Clause,
  { range, words, article }: Correction,
  { profile, language }: Pick<Agreement, 'profile' | 'language'>,
): ClauseContent | null {
  const context = checkedContext(profile, language);
  const textOf = (blocks: readonly Block[]): string =>
    clauseText({ id, children, ...content, blocks }, context);
  const text = textOf(content.blocks);
  if (text.slice(range.start, range.end) !== words) return null;
  const wanted = text.slice(0, range.start) + article + text.slice(range.end);

  for (let place = 0; ; place += 1) {
    const replacing = replacement(words, article, place);
    const blocks = content.blocks.map((block) => blockWith(block, replacing.inline));
    if (!replacing.isDone()) return null;
    if (textOf(blocks) === wanted) return { ...content, blocks };
  }
}

type Replace = (part: Inline) => Inline;

/** Replaces the words where they stand for the so-maniest time, counted from 0, and nowhere else. */
function replacement(words: string, by: string, place: number) {
  let seen = 0;
  let isDone = false;
  const inline: Replace = (part) => {
    if (part.kind !== 'text') return part;
    for (let at = part.text.indexOf(words); at >= 0; at = part.text.indexOf(words, at + 1)) {
      if (seen === place) isDone = true;
      seen += 1;
      if (seen !== place + 1) continue;
      return textRun(part.text.slice(0, at) + by + part.text.slice(at + words.length), part.marks);
    }
    return part;
  };
  return { inline, isDone: () => isDone };
}

function blockWith(block: Block, replace: Replace): Block {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, content: block.content.map(replace) };
    case 'list':
      return listWith(block, replace);
    case 'table':
      return {
        ...block,
        rows: block.rows.map(({ cells }) => ({
          cells: cells.map((cell) => ({ ...cell, content: cell.content.map(replace) })),
        })),
      };
  }
}

function listWith(list: List, replace: Replace): List {
  return {
    ...list,
    items: list.items.map(({ content, sublist }) => ({
      content: content.map(replace),
      sublist: sublist === null ? null : listWith(sublist, replace),
    })),
  };
}
