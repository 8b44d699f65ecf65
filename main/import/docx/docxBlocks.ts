import type { SourceBlock } from '../../../shared/import/SourceBlock';
import { docxParagraph } from './docxParagraph';
import type { DocxReading } from './DocxReading';
import { docxTable } from './docxTable';
import type { XmlElement } from './XmlElement';
import { childOf, childrenOf } from './XmlElement';

/** Reads the blocks of a document, a cell or a text box, in order, whatever they are wrapped in. */
export function docxBlocks(parent: XmlElement, reading: DocxReading): readonly SourceBlock[] {
  const blocks: SourceBlock[] = [];
  // Never spread into a call: a body may hold more paragraphs than a call takes arguments.
  const add = (more: readonly SourceBlock[]): void => {
    for (const block of more) blocks.push(block);
  };
  for (const child of childrenOf(parent)) {
    if (child.name === 'w:p') {
      const { paragraph, boxes } = docxParagraph(child, reading);
      if (paragraph !== null) blocks.push(paragraph);
      for (const box of boxes) add(docxBlocks(box, reading));
    } else if (child.name === 'w:tbl') {
      add(docxTable(child, reading, (cell) => docxBlocks(cell, reading)));
    } else if (child.name === 'w:altChunk') reading.found.embedded.push('altChunk');
    else if (child.name === 'mc:AlternateContent') {
      const choice = childOf(child, 'mc:Choice') ?? childOf(child, 'mc:Fallback');
      if (choice !== null) add(docxBlocks(choice, reading));
    } else add(docxBlocks(child, reading));
  }
  return blocks;
}
