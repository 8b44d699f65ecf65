import type { ImportFact } from '../../../shared/ipc/facts/importFacts';
import type { Words } from '../../words/useWords';

/** Why nothing was imported, and the way on. The file itself is never touched. */
export function importFactWords(fact: ImportFact, words: Words): string {
  switch (fact.kind) {
    case 'cannot-read':
      return words('failure.import.cannot-read', { code: fact.code });
    case 'too-large':
      return words('failure.import.too-large', {
        size: megabytes(fact.bytes),
        most: megabytes(fact.mostBytes),
      });
    case 'too-many-paragraphs':
      return words('failure.import.too-many-paragraphs', { count: fact.count, most: fact.most });
    case 'wrong-format':
      return words(`failure.import.format.${fact.format}`);
    case 'unsafe':
      return words(`failure.import.danger.${fact.danger}`);
    case 'unknown-handle':
    case 'not-found':
    case 'not-a-file':
    case 'empty':
    case 'no-words':
    case 'encrypted':
    case 'binary':
    case 'damaged':
      return words(`failure.import.${fact.kind}`);
  }
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 100_000) / 10;
}
