import type { SourceBlock } from '../../../shared/import/SourceBlock';
import { docxParagraph } from './docxParagraph';
import type { DocxReading } from './DocxReading';
import { docxTable } from './docxTable';
import type { XmlElement } from './XmlElement';
import { childOf, childrenOf } from './XmlElement';

const WRAPPERS = new Set([
  'w:body',
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
]);

/** Reads the blocks of a document, a cell or a text box, in order. */
export function docxBlocks(parent: XmlElement, reading: DocxReading): readonly SourceBlock[] {
  const blocks: SourceBlock[] = [];
  for (const child of childrenOf(parent)) {
    if (child.name === 'w:p') {
      const { paragraph, boxes } = docxParagraph(child, reading);
      if (paragraph !== null) blocks.push(paragraph);
      for (const box of boxes) blocks.push(...docxBlocks(box, reading));
    } else if (child.name === 'w:tbl') {
      blocks.push(...docxTable(child, reading, (cell) => docxBlocks(cell, reading)));
    } else if (child.name === 'w:altChunk') reading.found.embedded.push('altChunk');
    else if (child.name === 'mc:AlternateContent') {
      const choice = childOf(child, 'mc:Choice') ?? childOf(child, 'mc:Fallback');
      if (choice !== null) blocks.push(...docxBlocks(choice, reading));
    } else if (WRAPPERS.has(child.name)) blocks.push(...docxBlocks(child, reading));
  }
  return blocks;
}
