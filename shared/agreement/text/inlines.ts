import type { Inline, Mark, TextRun } from '../RichText';
import { MARKS } from '../RichText';
import { cleanText } from './cleanText';

/** A run of words; marks may come in any order. An empty text is dropped again by {@link inlines}. */
export function textRun(text: string, marks: readonly Mark[] = []): TextRun {
  return {
    kind: 'text',
    text: cleanText(text),
    marks: MARKS.filter((mark) => marks.includes(mark)),
  };
}

/**
 * Puts a line of text in normal form: no empty run, and no two neighbours with the same marks.
 * Two contents that look the same are then the same value.
 */
export function inlines(parts: readonly Inline[]): readonly Inline[] {
  const groups: Inline[][] = [];
  for (const part of parts) {
    if (part.kind === 'text' && part.text === '') continue;
    const group = groups.at(-1);
    const last = group?.[0];
    if (part.kind === 'text' && last?.kind === 'text' && sameMarks(part, last)) group?.push(part);
    else groups.push([part]);
  }
  return groups.flatMap(joined);
}

// Joined once and not pair by pair, so that a line of many runs costs no more than its length.
function joined(group: readonly Inline[]): readonly Inline[] {
  const [first, ...rest] = group;
  if (first?.kind !== 'text' || rest.length === 0) return group;
  const text = group.map((part) => (part.kind === 'text' ? part.text : '')).join('');
  // Two clean texts can meet in one composed character, so the joint is cleaned again.
  return [{ ...first, text: cleanText(text) }];
}

export function isNormalForm(content: readonly Inline[]): boolean {
  return content.every((part, index) => {
    if (part.kind !== 'text') return true;
    const before = content[index - 1];
    return part.text !== '' && !(before?.kind === 'text' && sameMarks(part, before));
  });
}

function sameMarks(one: TextRun, other: TextRun): boolean {
  return one.marks.join() === other.marks.join();
}
