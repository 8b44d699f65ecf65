import path from 'node:path';
import type { AgreementId } from '../../../shared/agreement/ids';
import type { Desk } from '../Desk';
import { readVersionName } from './versionName';
import { versionsFolder } from './versionsFolder';
import { versionsToDrop } from './versionsToDrop';

/** Dropping many at once, now and then, spares most saves the wait. */
export const MOST_VERSIONS = 64;

/** Keeps the folder of earlier versions bounded. Never fails: too many is better than none. */
export async function dropOldVersions(agreement: AgreementId, desk: Desk): Promise<void> {
  const folder = versionsFolder(agreement, desk);
  try {
    const versions = (await desk.fileSystem.list(folder))
      .map(readVersionName)
      .filter((version) => version !== null);
    if (versions.length <= MOST_VERSIONS) return;
    for (const { name } of versionsToDrop(versions)) {
      await desk.fileSystem.remove(path.join(folder, name));
    }
  } catch {
    // The next save tries again.
  }
}
