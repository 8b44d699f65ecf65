import type { Clause } from '../Body';
import type { Block } from '../RichText';
import { headingText } from '../text/agreementText';
import { inlines, textRun } from '../text/inlines';
import type { Seam } from './Edit';

/** The blocks of a clause followed by the words of another, heading first. */
export function joinBlocks(blocks: readonly Block[], second: Clause, seam: Seam): readonly Block[] {
  const more = withHeading(second);
  if (isBlank(more)) return blocks;
  if (isBlank(blocks)) return more;

  const [last] = blocks.slice(-1);
  const [next] = more;
  if (seam === 'new-block' || last === undefined || next === undefined) return [...blocks, ...more];
  return [...blocks.slice(0, -1), ...runOn(last, next), ...more.slice(1)];
}

/** Whether a run of words is longer than the schema lets stand. */
export function hasLongerText(blocks: readonly Block[], longest: number): boolean {
  return blocks.some(
    (block) =>
      block.kind === 'paragraph' &&
      block.content.some((part) => part.kind === 'text' && part.text.length > longest),
  );
}

/** The heading stood before the words as a title; now it stands there as words. */
function withHeading({ heading, blocks }: Clause): readonly Block[] {
  if (heading === '') return blocks;
  const [first, ...rest] = blocks;
  const title = headingText(heading);
  if (first?.kind !== 'paragraph' || first.content.length === 0) {
    const tail = first?.kind === 'paragraph' ? rest : blocks;
    return [{ kind: 'paragraph', content: [textRun(title)] }, ...tail];
  }
  return [{ ...first, content: inlines([textRun(`${title} `), ...first.content]) }, ...rest];
}

function runOn(last: Block, next: Block): readonly Block[] {
  if (last.kind === 'paragraph' && next.kind === 'paragraph') {
    return [{ ...last, content: inlines([...last.content, ...next.content]) }];
  }
  if (last.kind === 'list' && next.kind === 'list' && last.style === next.style) {
    return [{ ...last, items: [...last.items, ...next.items] }];
  }
  return [last, next];
}

/** Only the empty paragraph that a clause still to be written holds. */
function isBlank(blocks: readonly Block[]): boolean {
  const [only] = blocks;
  return blocks.length === 1 && only?.kind === 'paragraph' && only.content.length === 0;
}
