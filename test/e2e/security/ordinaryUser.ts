import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureElectron } from '../../../scripts/runtime/ensureElectron.mjs';

const project = path.resolve(import.meta.dirname, '../../..');
const USER = 'ewa-tester';

/** What to start, and from where, so that the app runs in its real sandbox. */
export type SandboxedPlace = {
  readonly executable: string;
  /** The folder of the app. */
  readonly root: string;
  readonly dataFolder: string;
  readonly remove: () => void;
};

/**
 * Chromium has no sandbox for the administrator, so as root the app is copied to where an ordinary
 * user may read it, and started as one who is made for that. Others start it as they are.
 */
export function sandboxedPlace(): SandboxedPlace {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'ewa-sandbox-'));
  const dataFolder = path.join(folder, 'data');
  mkdirSync(dataFolder);
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  if (process.getuid?.() !== 0) {
    return { executable: ensureElectron(), root: project, dataFolder, remove };
  }
  chmodSync(folder, 0o755);
  const root = copyApp(folder);
  const electron = copyElectron(folder);
  makeUser();
  execFileSync('chown', [USER, dataFolder]);
  return { executable: runAsUser(folder, electron), root, dataFolder, remove };
}

function copyApp(folder: string): string {
  const root = path.join(folder, 'app');
  for (const part of ['out/main', 'out/preload', 'out/renderer', 'out/fonts', 'templates']) {
    cpSync(path.join(project, part), path.join(root, part), { recursive: true });
  }
  cpSync(path.join(project, 'package.json'), path.join(root, 'package.json'));
  const soft = 'test/e2e/security/soft';
  cpSync(path.join(project, soft), path.join(root, soft), { recursive: true });
  return root;
}

function copyElectron(folder: string): string {
  const from = path.dirname(ensureElectron());
  const to = path.join(folder, 'electron');
  execFileSync('cp', ['-aL', from, to]);
  const helper = path.join(to, 'chrome-sandbox');
  // For kernels that let ordinary users make no namespaces; elsewhere Chromium does without it.
  execFileSync('chown', ['-R', 'root:root', to]);
  chmodSync(helper, 0o4755);
  execFileSync('chmod', ['-R', 'a+rX', to]);
  return path.join(to, path.basename(ensureElectron()));
}

function makeUser(): void {
  try {
    execFileSync('id', [USER], { stdio: 'ignore' });
  } catch {
    execFileSync('useradd', ['--create-home', '--shell', '/usr/sbin/nologin', USER]);
  }
}

/** A program of its own, since whoever starts Electron puts arguments before ours. */
function runAsUser(folder: string, electron: string): string {
  const script = path.join(folder, 'electron-as-user.sh');
  // `setpriv` becomes the program, where others stay between it and whoever ends it.
  const become = `setpriv --reuid=${USER} --regid=${USER} --init-groups`;
  writeFileSync(script, `#!/bin/sh\nHOME=/home/${USER} exec ${become} "${electron}" "$@"\n`);
  chmodSync(script, 0o755);
  return script;
}
