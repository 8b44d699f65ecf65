import { getCurrentFuseWire } from '@electron/fuses';
import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { valueOf } from '../builders/documents';
import { ask } from './bridge';

const run = promisify(execFile);
const project = path.resolve(import.meta.dirname, '../..');
const unpacked = path.join(project, 'dist/linux-unpacked');
const resources = path.join(unpacked, 'resources');

let folder: string;
let agreement: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'ewa-packed-'));
  agreement = path.join(folder, 'Alder Creek EWA 2026-27.ewa');
  await run(process.execPath, ['scripts/package.mjs'], { cwd: project });
});
afterAll(async () => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

describe('the packed app', () => {
  it('carries the app as one archive, and nothing else that could be run in its place', () => {
    expect(existsSync(path.join(resources, 'app.asar'))).toBe(true);
    expect(existsSync(path.join(resources, 'app'))).toBe(false);
    expect(existsSync(path.join(resources, 'default_app.asar'))).toBe(false);
  });

  it('has its fuses flipped', async () => {
    const fuses = await getCurrentFuseWire(path.join(unpacked, 'ewa-editor'));
    const [off, on] = ['0'.charCodeAt(0), '1'.charCodeAt(0)];

    // In the order of @electron/fuses' `FuseV1Options`.
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((index) => Reflect.get(fuses, index))).toEqual([
      off, // RunAsNode
      on, // EnableCookieEncryption
      off, // EnableNodeOptionsEnvironmentVariable
      off, // EnableNodeCliInspectArguments
      on, // EnableEmbeddedAsarIntegrityValidation
      on, // OnlyLoadAppFromAsar
      off, // LoadBrowserProcessSpecificV8Snapshot
      off, // GrantFileProtocolExtraPrivileges
    ]);
  });

  it('is no Node for whoever asks it to be', async () => {
    const asNode = run(path.join(unpacked, 'ewa-editor'), ['-e', 'console.log("node")', '--ewa'], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    });

    await expect(asNode).rejects.not.toMatchObject({ stdout: 'node\n' });
  });

  it('lists the licences of what it carries', () => {
    const licences = readFileSync(path.join(resources, 'THIRD-PARTY.txt'), 'utf8');

    for (const work of ['react ', 'lexical ', 'pdfkit ', 'zod ', '@expo-google-fonts/noto-sans ']) {
      expect(licences).toContain(`\n${work}`);
    }
    expect(existsSync(path.join(unpacked, 'LICENSES.chromium.html'))).toBe(true);
  });

  it('runs the commands of ewa, without a display', async () => {
    const { DISPLAY: _, ...env } = process.env;
    const ewa = path.join(resources, 'ewa');
    const sample = await run(ewa, ['sample', '-o', folder], { env });
    expect(sample.stdout).toContain('Checked');
    expect((await readFile(agreement.replace('.ewa', '.pdf'))).subarray(0, 5).toString()).toBe(
      '%PDF-',
    );

    const checked = run(ewa, ['check', agreement, '--json'], { env });
    await expect(checked).rejects.toMatchObject({ code: 1 });
    await expect(run(ewa, ['nonsense'], { env })).rejects.toMatchObject({ code: 2 });
  });

  it('shows a window with the file that is named on its command line', async () => {
    const packed = await startPacked([agreement]);
    const shown = valueOf(await ask(packed.page, 'window:document', undefined));
    const start = valueOf(await ask(packed.page, 'app:start', undefined));
    packed.end();

    expect(shown).toMatchObject({ name: path.basename(agreement), saveState: 'saved' });
    expect(start.about.isFallbackRuntime).toBe(runtime().isFallback);
  });

  it('is refused publication when it carries another Electron than it is made for', async () => {
    const check = run(process.execPath, ['scripts/publishCheck.mjs'], { cwd: project });

    if (runtime().isFallback) {
      await expect(check).rejects.toMatchObject({ code: 1 });
    } else {
      await expect(check).resolves.toMatchObject({ stderr: '' });
    }
  });
});

function runtime(): { readonly isFallback: boolean } {
  return JSON.parse(readFileSync(path.join(resources, 'runtime.json'), 'utf8')) as {
    isFallback: boolean;
  };
}

type Packed = { readonly page: Page; readonly end: () => void };

/** The fuses keep debuggers of Node out, so the window is watched from Chromium's side. */
async function startPacked(files: readonly string[]): Promise<Packed> {
  const args = [
    `--user-data-dir=${path.join(folder, 'data')}`,
    '--remote-debugging-port=0',
    '--disable-gpu',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...files,
  ];
  const { app, browser } = await watched(args);
  const [context] = browser.contexts();
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
  if (page === undefined) throw new Error('The packed app has no window');
  await page.waitForSelector('#root > *');
  return { page, end: () => void app.kill('SIGKILL') };
}

/** A start that the debugger never attaches to is tried once more, as for the app that is not packed. */
async function watched(
  args: readonly string[],
  triesLeft = 1,
): Promise<{ readonly app: ChildProcess; readonly browser: Browser }> {
  const app = spawn(path.join(unpacked, 'ewa-editor'), args);
  try {
    const address = await debuggingAddress(app);
    return { app, browser: await chromium.connectOverCDP(address, { timeout: 10_000 }) };
  } catch (error) {
    app.kill('SIGKILL');
    if (triesLeft === 0) throw error;
    return watched(args, triesLeft - 1);
  }
}

async function debuggingAddress(app: ChildProcess): Promise<string> {
  let told = '';
  for await (const part of app.stderr ?? []) {
    told += String(part);
    const address = /DevTools listening on (ws:\S+)/.exec(told)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error(`The packed app told no address:\n${told}`);
}
