import type { PdfExportFact } from '../../../shared/ipc/facts/pdfFacts';
import type { Words } from '../../words/useWords';
import { diskFactWords } from './diskFactWords';
import { packFactWords } from './packFactWords';

/** Why there is no PDF, and the way on. */
export function pdfFactWords(fact: PdfExportFact, words: Words): string {
  switch (fact.kind) {
    case 'missing-glyph':
      return words('failure.pdf.missing-glyph', {
        character: fact.character,
        codePoint: fact.codePoint,
        where: fact.where,
      });
    case 'stopped':
      return words('failure.pdf.stopped');
    case 'worker':
      return words('failure.pdf.worker', { detail: fact.detail });
    case 'pack':
      return packFactWords(fact.failure, words);
    case 'disk':
      return diskFactWords(fact.failure, words);
    case 'not-a-pdf':
      return words('failure.pdf.not-a-pdf', { name: fact.name });
    case 'would-replace':
      return words('failure.pdf.would-replace', { name: fact.name });
  }
}
