import os from 'node:os';
import path from 'node:path';

const NAME = 'EWA Editor';

/**
 * Where this person's keys, earlier versions and journals live: the same folder that the window's
 * Electron calls `userData`. `EWA_DATA` names another one, for tests and for a stick.
 */
export function userDataFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const chosen = environment['EWA_DATA'];
  if (chosen !== undefined && chosen !== '') return path.resolve(chosen);
  if (process.platform === 'win32') {
    return path.join(environment['APPDATA'] ?? path.join(os.homedir(), 'AppData/Roaming'), NAME);
  }
  if (process.platform === 'darwin') {
    return path.join(os.homedir(), 'Library/Application Support', NAME);
  }
  return path.join(environment['XDG_CONFIG_HOME'] ?? path.join(os.homedir(), '.config'), NAME);
}
