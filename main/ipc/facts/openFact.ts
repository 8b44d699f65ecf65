import path from 'node:path';
import type { OpenFailure } from '../../../shared/file/OpenFailure';
import type { OpenFact } from '../../../shared/ipc/facts/documentFacts';
import type { DiskFailure } from '../../documents/disk/DiskFailure';
import { diskFact } from './diskFact';

export function openFact(file: string, failure: OpenFailure | DiskFailure): OpenFact {
  const name = path.basename(file);
  return 'step' in failure
    ? { kind: 'disk', name, failure: diskFact(failure) }
    : { kind: 'file', name, failure };
}
