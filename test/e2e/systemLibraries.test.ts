import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const SCRIPT = path.resolve(import.meta.dirname, '../../scripts/runtime/systemLibraries.mjs');
const isRoot = process.getuid?.() === 0;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'ewa-libraries-'));
});
afterEach(async () => rm(folder, { recursive: true, force: true }));

/** A program of the system as it would answer elsewhere. */
async function pretend(name: string, script: string): Promise<void> {
  const file = path.join(folder, name);
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
}

/** A system whose linker misses a library until something is installed. */
async function bareSystem(offered: readonly string[]): Promise<void> {
  const installed = path.join(folder, 'installed');
  await pretend(
    'ldd',
    `[ -s ${installed} ] || echo "	libgtk-3.so.0 => not found"; echo "	libc.so.6 => /lib/libc.so.6"`,
  );
  await pretend('apt-get', `[ "$1" = install ] && echo "$@" > ${installed}; exit 0`);
  const names = offered.map((name) => `${name})`).join(' ');
  await pretend(
    'apt-cache',
    offered.length === 0
      ? 'exit 1'
      : `case "$2" in ${names.replaceAll(') ', '|')} echo "  Candidate: 1.0";; *) echo "  Candidate: (none)";; esac`,
  );
  await pretend('Xvfb', 'exit 0');
}

function run() {
  return spawnSync(process.execPath, [SCRIPT], {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${folder}:${process.env['PATH']}` },
  });
}

const OLD = ['libgtk-3-0', 'libnss3', 'libgbm1', 'libasound2'];
const NEW = ['libgtk-3-0t64', 'libnss3', 'libgbm1', 'libasound2t64'];

describe.runIf(process.platform === 'linux')('what Electron needs of the system', () => {
  it('is left alone when it is there', async () => {
    await bareSystem(OLD);
    await writeFile(path.join(folder, 'installed'), 'before');

    expect(run()).toMatchObject({ status: 0, stdout: '' });
    expect(await readFile(path.join(folder, 'installed'), 'utf8')).toBe('before');
  });

  it.runIf(isRoot).each([
    ['as older releases call it', OLD],
    ['as newer releases call it', NEW],
  ])('is installed for an administrator, %s', async (_names, offered) => {
    await bareSystem(offered);

    expect(run()).toMatchObject({ status: 0 });
    expect(await readFile(path.join(folder, 'installed'), 'utf8')).toBe(
      `install -y --no-install-recommends ${offered.join(' ')} -q\n`,
    );
  });

  it.runIf(isRoot)('is named in one command when it cannot be installed', async () => {
    await bareSystem(NEW);
    await pretend('apt-get', 'exit 100');
    const { status, stderr } = run();

    expect(status).not.toBe(0);
    expect(stderr).toContain('libgtk-3.so.0');
    expect(stderr).toContain(`sudo apt-get install -y --no-install-recommends ${NEW.join(' ')}\n`);
  });
});
