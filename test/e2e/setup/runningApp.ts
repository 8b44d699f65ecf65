import { ALL_LAYERS, ensureBuilt } from '../../../scripts/ensureBuilt.mjs';
import { electronVersion, ensureElectron } from '../../../scripts/runtime/ensureElectron.mjs';
import { ensureSystemLibraries } from '../../../scripts/runtime/systemLibraries.mjs';
import { hasDisplay, startVirtualDisplay } from '../../../scripts/runtime/virtualDisplay.mjs';

let endDisplay: () => void = () => undefined;

/** Everything a real window needs, on a bare machine too. */
export async function setup(): Promise<void> {
  ensureBuilt(ALL_LAYERS);
  ensureElectron();
  ensureSystemLibraries({ withDisplay: !hasDisplay() });
  if (!hasDisplay()) endDisplay = await startVirtualDisplay();
  process.stdout.write(`Windows of these tests run on Electron ${electronVersion()}.\n`);
}

export function teardown(): void {
  endDisplay();
}
