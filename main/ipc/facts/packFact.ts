import path from 'node:path';
import type { PackFact } from '../../../shared/ipc/facts/packFact';
import type { TakeInFailure } from '../../rulePacks/RulePacks';
import type { LoadFailure } from '../../rulePacks/loadRulePack';
import { diskFact } from './diskFact';

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

/** The same of a file that was to be taken in. */
export function takeInFact(failure: TakeInFailure, file: string): PackFact {
  const name = path.basename(file);
  switch (failure.kind) {
    case 'not-json':
      return { kind: 'file-damaged', file: name };
    case 'too-large':
    case 'too-slow':
      return { kind: failure.kind, file: name };
    case 'built-in':
      return { kind: 'built-in', version: failure.name.version };
    case 'same-name':
      return { kind: 'same-name', pack: failure.name };
    case 'disk':
      return { kind: 'disk', failure: diskFact(failure.failure) };
    case 'invalid':
    case 'counter-example-failed':
      return { kind: 'refused', failure };
  }
}
