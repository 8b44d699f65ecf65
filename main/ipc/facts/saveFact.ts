import type { SaveFact } from '../../../shared/ipc/facts/documentFacts';
import type { SaveFailure } from '../../documents/SaveFailure';
import { diskFact } from './diskFact';

export function saveFact(failure: SaveFailure): SaveFact {
  if ('step' in failure) return { kind: 'disk', failure: diskFact(failure) };
  switch (failure.kind) {
    case 'read-only':
    case 'removed':
    case 'would-replace':
      return { kind: failure.kind };
    case 'would-not-open':
      return { kind: 'would-not-open' };
    case 'conflict':
      return { kind: 'conflict', readable: failure.found !== null };
    case 'not-settled':
      return { kind: 'not-settled', failure: diskFact(failure.failure) };
  }
}
