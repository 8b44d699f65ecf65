import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureElectron } from './ensureElectron.mjs';

/**
 * Debian's packages that bring what Electron links to, and a display for machines without one. Newer
 * releases (Debian 13, Ubuntu 24.04) have some of them under a name that ends in "t64".
 */
const PACKAGES = ['libgtk-3-0', 'libnss3', 'libgbm1', 'libasound2'];
const DISPLAY_PACKAGE = 'xvfb';

/**
 * Makes sure that Electron finds the libraries of the system it links to and, if wanted, a virtual
 * display. As root with apt it installs what is missing; else it throws with the one command to type.
 */
export function ensureSystemLibraries({ withDisplay = false } = {}) {
  if (process.platform !== 'linux') return;
  const missing = missingPackages(withDisplay);
  if (missing.length === 0) return;

  const command = () => ['install', '-y', '--no-install-recommends', ...missing.map(nameHere)];
  if (process.getuid() === 0 && has('apt-get')) {
    console.log(`Installing ${missing.join(' ')}, which Electron needs …`);
    run('apt-get', ['update', '-q']);
    run('apt-get', [...command(), '-q']);
  }
  if (missingPackages(withDisplay).length === 0) return;
  throw new Error(
    `Electron needs libraries that this computer lacks (${missingLibraries().join(', ') || missing.join(', ')}).\n` +
      `Type this once, then try again:\n\n  sudo apt-get ${command().join(' ')}\n`,
  );
}

function missingPackages(withDisplay) {
  return [
    ...(missingLibraries().length > 0 ? PACKAGES : []),
    ...(withDisplay && !has('Xvfb') ? [DISPLAY_PACKAGE] : []),
  ];
}

/** What the dynamic linker does not find. */
function missingLibraries() {
  const { stdout } = spawnSync('ldd', [ensureElectron()], { encoding: 'utf8' });
  return (stdout ?? '')
    .split('\n')
    .filter((line) => line.includes('not found'))
    .map((line) => line.trim().split(/\s/, 1)[0]);
}

/** The name that a package has on this release. */
function nameHere(name) {
  return [name, `${name}t64`].find(isOffered) ?? name;
}

function isOffered(name) {
  const { stdout } = spawnSync('apt-cache', ['policy', name], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  return /Candidate: (?!\(none\))/.test(stdout ?? '');
}

function has(command) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.some((folder) => existsSync(path.join(folder, command)));
}

function run(command, args) {
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureSystemLibraries({ withDisplay: true });
}
