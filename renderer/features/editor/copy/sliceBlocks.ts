import type { Block } from '../../../../shared/agreement/RichText';
import { textRun } from '../../../../shared/agreement/text/inlines';
import { headingText } from '../../../../shared/agreement/text/agreementText';
import type { Slice } from './Slice';

/** A slice as blocks alone, for other programs: titles and headings are words like the rest. */
export function sliceBlocks(slice: Slice): readonly Block[] {
  if (slice.kind === 'blocks') return slice.blocks;
  return slice.parts.flatMap((part): readonly Block[] => {
    if (part.kind === 'section') return [bold(part.title)];
    const { heading, blocks } = part.clause;
    if (heading === '') return blocks;
    const [first, ...rest] = blocks;
    const lead = textRun(`${headingText(heading)} `, ['bold']);
    return first?.kind === 'paragraph'
      ? [{ ...first, content: [lead, ...first.content] }, ...rest]
      : [bold(headingText(heading)), ...blocks];
  });
}

function bold(text: string): Block {
  return { kind: 'paragraph', content: text === '' ? [] : [textRun(text, ['bold'])] };
}
