import { rmSync } from 'node:fs';
import path from 'node:path';

/** electron-builder calls it with the folder it has filled. What only Electron's own start needs goes. */
export function afterPack({ appOutDir, packager }) {
  rmSync(path.join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true });
}
