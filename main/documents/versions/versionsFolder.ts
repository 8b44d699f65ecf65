import path from 'node:path';
import type { AgreementId } from '../../../shared/agreement/ids';
import type { Desk } from '../Desk';

/** By the agreement's id, which stays when its file is renamed, moved or mailed back. */
export function versionsFolder(agreement: AgreementId, desk: Desk): string {
  return path.join(desk.dataFolder, 'versions', agreement);
}
