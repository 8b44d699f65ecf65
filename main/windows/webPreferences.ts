import { app } from 'electron';
import type { WebPreferences } from 'electron';
import path from 'node:path';
import { projectRoot } from '../resources/projectRoot';

/** A page without Node, in a process that can touch nothing but its page and one bridge. */
export function webPreferences(): WebPreferences {
  return {
    preload: path.join(projectRoot, 'out/preload/preload.cjs'),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    // A page that shows file dialogs of its own would get at files past main.
    disableBlinkFeatures: 'FileSystemAccessLocal,FileSystemAccess',
    webviewTag: false,
    plugins: false,
    // A dropped file comes to main as a window to open, which is refused: see droppedFile.
    navigateOnDragDrop: true,
    disableDialogs: true,
    spellcheck: false,
    devTools: !app.isPackaged,
  };
}
