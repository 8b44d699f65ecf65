import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { ALL_LAYERS, ensureBuilt } from './ensureBuilt.mjs';
import { ensureElectron } from './runtime/ensureElectron.mjs';
import { ensureSystemLibraries } from './runtime/systemLibraries.mjs';
import { hasDisplay, startVirtualDisplay } from './runtime/virtualDisplay.mjs';

const root = path.resolve(import.meta.dirname, '..');
const VIRTUAL = '--virtual-display';
const given = process.argv.slice(2);
const isVirtual = given.includes(VIRTUAL);

ensureBuilt(ALL_LAYERS);
process.exitCode = hasDisplay() || isVirtual ? await openWindow() : showSample();

async function openWindow() {
  const executable = ensureElectron();
  ensureSystemLibraries({ withDisplay: isVirtual && !hasDisplay() });
  const endDisplay = hasDisplay() ? () => undefined : await startVirtualDisplay();
  if (isVirtual) console.log(`The window is on display ${process.env.DISPLAY}. Ctrl+C ends it.`);
  const args = [
    root,
    // Chromium tells of every service that a plain computer lacks.
    '--log-level=3',
    ...sandboxArgs(),
    ...given.filter((arg) => arg !== VIRTUAL),
  ];
  const app = spawn(executable, args, { stdio: 'inherit' });
  // Ctrl+C reaches the app by itself; whoever ends only this script means the app, too.
  process.on('SIGINT', () => undefined);
  process.once('SIGTERM', () => app.kill('SIGTERM'));
  const code = await new Promise((resolve) => app.once('exit', (status) => resolve(status ?? 1)));
  endDisplay();
  return code;
}

/** The administrator's Chromium refuses to start in its sandbox. */
function sandboxArgs() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function showSample() {
  const { status } = spawnSync(
    process.execPath,
    [path.join(root, 'out/main/ewa.cjs'), 'sample', '-o', path.join(root, 'out/sample')],
    { stdio: 'inherit' },
  );
  console.log(
    'A window needs a display, and this computer has none. What you see above is the main job on a\n' +
      'made-up school. `npm start -- --virtual-display` opens the window in memory.',
  );
  return status ?? 1;
}
