import type { DiskFact } from '../../../shared/ipc/facts/diskFact';
import type { Words } from '../../words/useWords';

/** What the disk refused, and the way on. */
export function diskFactWords({ kind, code }: DiskFact, words: Words): string {
  return kind === 'unexpected'
    ? words('failure.disk.unexpected', { code })
    : words(`failure.disk.${kind}`);
}
