import type { Desk } from '../../documents/Desk';
import { removeQuietly } from '../../documents/disk/removeQuietly';
import type { LeftBehind } from './LeftBehind';

/**
 * Takes away what an earlier run left: when the person lets the work go, or when it is safe in a
 * journal of this run, which then also keeps the draft.
 */
export async function letGo(
  { journal, record, recordFile, baseCopy }: LeftBehind,
  desk: Desk,
  { keepDraft }: { readonly keepDraft: boolean },
): Promise<void> {
  const files = [
    ...(journal === null ? [] : [journal.path]),
    ...(record.isDraft && !keepDraft ? [record.path] : []),
    recordFile,
    baseCopy,
  ];
  for (const file of files) await removeQuietly(desk.fileSystem, file);
}
