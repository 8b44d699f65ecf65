import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ALL_LAYERS, buildAnew } from './ensureBuilt.mjs';
import {
  electronVersion,
  ensureElectron,
  pinnedElectronVersion,
} from './runtime/ensureElectron.mjs';
import { writeLicences } from './writeLicences.mjs';

// Makes the unpacked application of this computer's system in dist/, without downloading anything.
const root = path.resolve(import.meta.dirname, '..');

// The lists of what was bundled must be those of this build.
rmSync(path.join(root, 'out/licences'), { recursive: true, force: true });
buildAnew(ALL_LAYERS);
const licences = writeLicences();
const runtime = writeRuntime();

const builder = createRequire(import.meta.url).resolve('electron-builder/cli.js');
const electronDist = path.dirname(ensureElectron());
const args = ['--dir', `-c.electronDist=${electronDist}`, '--publish', 'never'];
const { status } = spawnSync(process.execPath, [builder, ...args], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, CSC_IDENTITY_AUTO_DISCOVERY: 'false' },
});
process.exitCode = status ?? 1;
if (status === 0) {
  console.log(`Packed into dist/ with Electron ${runtime.carries} and ${licences} licences.`);
  if (runtime.isFallback) {
    console.log(
      `This is no package to give away: it carries ${runtime.carries} in the place of Electron ${runtime.madeFor}.`,
    );
  }
}

/** What the package says of itself, and `npm run publish-check` reads. */
function writeRuntime() {
  const [madeFor, carries] = [pinnedElectronVersion(), electronVersion()];
  const found = { madeFor, carries, isFallback: madeFor !== carries };
  mkdirSync(path.join(root, 'out/licences'), { recursive: true });
  writeFileSync(
    path.join(root, 'out/licences/runtime.json'),
    `${JSON.stringify(found, null, 2)}\n`,
  );
  return found;
}
