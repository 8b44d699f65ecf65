import path from 'node:path';

/** Where the signing key lies below this person's data folder, unless they name another place. */
export function keysFolder(dataFolder: string): string {
  return path.join(dataFolder, 'keys');
}
