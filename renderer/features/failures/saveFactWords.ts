import type { SaveFact } from '../../../shared/ipc/facts/documentFacts';
import type { Words } from '../../words/useWords';
import { diskFactWords } from './diskFactWords';

/** Why a file was not saved, what became of it, and the way on. */
export function saveFactWords(fact: SaveFact, words: Words): string {
  switch (fact.kind) {
    case 'disk':
      return diskFactWords(fact.failure, words);
    case 'conflict':
      return fact.readable
        ? words('failure.save.conflict')
        : words('failure.save.conflict-unreadable');
    case 'read-only':
    case 'removed':
    case 'would-replace':
    case 'would-not-open':
    case 'not-settled':
    case 'open-elsewhere':
      return words(`failure.save.${fact.kind}`);
  }
}

/** The heading over it: a fact. */
export function saveFactTitle(fact: SaveFact, words: Words): string {
  switch (fact.kind) {
    case 'conflict':
      return words('failure.save.conflict-title');
    case 'removed':
      return words('failure.save.removed-title');
    case 'disk':
    case 'read-only':
    case 'would-replace':
    case 'would-not-open':
    case 'not-settled':
    case 'open-elsewhere':
      return words('failure.save.title');
  }
}
