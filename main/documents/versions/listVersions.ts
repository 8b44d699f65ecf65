import path from 'node:path';
import type { AgreementId } from '../../../shared/agreement/ids';
import type { Result } from '../../../shared/result';
import { ok } from '../../../shared/result';
import type { Desk } from '../Desk';
import type { DiskFailure } from '../disk/DiskFailure';
import { attempt } from '../disk/DiskFailure';
import { readVersionName } from './versionName';
import { versionsFolder } from './versionsFolder';

/** An earlier version that `openDocument` can open. */
type EarlierVersion = { readonly path: string; readonly replacedAt: Date };

/** The earlier versions of an agreement that this person's computer keeps, latest first; perhaps none. */
export async function listVersions(
  agreement: AgreementId,
  desk: Desk,
): Promise<Result<readonly EarlierVersion[], DiskFailure>> {
  const folder = versionsFolder(agreement, desk);
  const names = await attempt('list-versions', folder, async () => desk.fileSystem.list(folder));
  if (!names.ok) return names.error.kind === 'not-found' ? ok([]) : names;
  const versions = names.value.map(readVersionName).filter((version) => version !== null);
  return ok(
    versions
      .toSorted((one, other) => (one.name < other.name ? 1 : -1))
      .map(({ name, replacedAt }) => ({ path: path.join(folder, name), replacedAt })),
  );
}
