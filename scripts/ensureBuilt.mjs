import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const CONFIGURATION = ['electron.vite.config.mts', 'package-lock.json'];
const FONTS = 'out/fonts/AtkinsonHyperlegibleNext_600SemiBold.ttf';

/** What each layer is made of, and what tells that it was made. */
const LAYERS = {
  main: {
    sources: ['main', 'shared', ...CONFIGURATION],
    products: [
      'out/main/main.cjs',
      'out/main/ewa.cjs',
      'out/main/pdfWorker.cjs',
      'out/main/packWorker.cjs',
      FONTS,
    ],
  },
  preload: {
    sources: ['main/preload', 'shared/ipc', ...CONFIGURATION],
    products: ['out/preload/preload.cjs'],
  },
  renderer: {
    sources: ['renderer', 'shared', ...CONFIGURATION],
    products: ['out/renderer/index.html'],
  },
};

/** All that the app consists of. The command line and the PDF worker need only `main`. */
export const ALL_LAYERS = ['main', 'preload', 'renderer'];

/** Builds layers, whatever is there. */
export function buildAnew(layers) {
  inTurn(() => build(layers));
}

/** Builds the layers that are not newer than every source of theirs. Prints only failures. */
export function ensureBuilt(layers = ['main']) {
  if (stale(layers).length === 0) return;
  inTurn(() => {
    // Whoever held the turn before may have built them.
    const wanted = stale(layers);
    if (wanted.length > 0) build(wanted);
  });
}

function stale(layers) {
  return layers.filter((layer) => {
    const { sources, products } = LAYERS[layer];
    const built = Math.min(...products.map((product) => builtAt(layer, product)));
    return built <= Math.max(...sources.map((source) => newest(path.join(root, source))));
  });
}

function build(layers) {
  const startedAt = new Date();
  const vite = path.join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build'], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      EWA_LAYERS: layers.join(','),
      VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true',
    },
  });
  if (status !== 0) throw new Error(`The build failed.\n${stdout ?? ''}\n${stderr ?? ''}`);
  for (const layer of layers) {
    writeFileSync(stamp(layer), '');
    utimesSync(stamp(layer), startedAt, startedAt);
  }
}

/** Two processes that build at once would read each other's halves. */
function inTurn(action) {
  const turn = path.join(root, 'out/.building');
  mkdirSync(path.dirname(turn), { recursive: true });
  while (!tryToTake(turn)) {
    if (isLeftBehind(turn)) rmSync(turn, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  }
  try {
    action();
  } finally {
    rmSync(turn, { force: true });
  }
}

function tryToTake(turn) {
  try {
    writeFileSync(turn, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

/** Whether the process that has the turn was ended before it could give it back. */
function isLeftBehind(turn) {
  try {
    process.kill(Number(readFileSync(turn, 'utf8')), 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

/** When the build that made a product began: a source saved during it is newer than the product. */
function builtAt(layer, product) {
  return existsSync(path.join(root, product)) ? changedAt(stamp(layer)) : 0;
}

function stamp(layer) {
  return path.join(root, 'out', `.built-${layer}`);
}

function changedAt(file) {
  return existsSync(file) ? statSync(file).mtimeMs : 0;
}

function newest(file) {
  const own = changedAt(file);
  if (!existsSync(file) || !statSync(file).isDirectory()) return own;
  return Math.max(own, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}
