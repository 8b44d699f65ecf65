import type { PackFact } from '../../../shared/ipc/facts/packFact';
import type { Words } from '../../words/useWords';

/** Why nothing can be checked. */
export function packFactWords(fact: PackFact, words: Words): string {
  switch (fact.kind) {
    case 'not-found':
      return words('failure.pack.not-found', { file: fact.file });
    case 'unreadable':
      return words('failure.pack.unreadable', { file: fact.file, code: fact.code });
    case 'not-json':
      return words('failure.pack.not-json', { file: fact.file });
    case 'refused':
      return words('failure.pack.refused');
  }
}
