import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const SOURCES = ['main', 'shared', 'vite.config.mts', 'package-lock.json'];
const PRODUCTS = ['out/main/ewa.cjs', 'out/main/pdfWorker.cjs', 'out/fonts'];

/** Builds what `ewa` runs, unless it is already newer than every source. Prints only failures. */
export function ensureBuilt() {
  const built = Math.min(...PRODUCTS.map((product) => changedAt(path.join(root, product))));
  const changed = Math.max(...SOURCES.map((source) => newest(path.join(root, source))));
  if (built > changed) return;

  const vite = path.join(root, 'node_modules/vite/bin/vite.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
  });
  if (status !== 0) throw new Error(`The build failed.\n${stdout ?? ''}\n${stderr ?? ''}`);
}

function changedAt(file) {
  return existsSync(file) ? statSync(file).mtimeMs : 0;
}

function newest(file) {
  const own = changedAt(file);
  if (!existsSync(file) || !statSync(file).isDirectory()) return own;
  return Math.max(own, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}
