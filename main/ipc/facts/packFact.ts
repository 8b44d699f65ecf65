import path from 'node:path';
import type { PackFact } from '../../../shared/ipc/facts/packFact';
import type { LoadFailure } from '../../rulePacks/loadRulePack';

export function packFact(failure: LoadFailure): PackFact {
  switch (failure.kind) {
    case 'not-found':
    case 'not-json':
      return { kind: failure.kind, file: path.basename(failure.path) };
    case 'unreadable':
      return { kind: failure.kind, file: path.basename(failure.path), code: failure.code };
    case 'invalid':
    case 'counter-example-failed':
      return { kind: 'refused', failure };
  }
}
