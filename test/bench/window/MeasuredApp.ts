import type { ChildProcessByStdio } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { ensureElectron } from '../../../scripts/runtime/ensureElectron.mjs';

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

/** A running Electron that nothing was loaded into: it is only looked at, through Chromium's own door. */
export type MeasuredApp = {
  readonly page: Page;
  readonly pid: number;
  /** When the process was started, in milliseconds since the epoch. */
  readonly spawnedAt: number;
  /** Sends a line to its standard input and gives the line that it answers. */
  readonly ask: (line: string) => Promise<string>;
  readonly end: () => Promise<void>;
};

/** Where the app is that is measured, or a script of a peer, and what follows it. */
export type Command = readonly [main: string, ...rest: readonly string[]];

const LISTENING = /^DevTools listening on (ws:\S+)/;

/** Frames are drawn as soon as they are ready: what is measured is work, not the wait for a screen. */
const ARGUMENTS = [
  '--disable-gpu',
  '--disable-frame-rate-limit',
  '--disable-gpu-vsync',
  '--log-level=3',
  '--remote-debugging-port=0',
];

/** Starts Electron as it is and waits until its first page is there. */
export async function startMeasured([main, ...rest]: Command): Promise<MeasuredApp> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'ewa-window-bench-'));
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [main, `--user-data-dir=${folder}`, ...ARGUMENTS, ...sandbox, ...rest];
  const spawnedAt = performance.timeOrigin + performance.now();
  const child = spawn(ensureElectron(), args, { stdio: 'pipe', detached: true });
  const answers = createInterface({ input: child.stdout });
  const page = await firstPage(await listeningAt(child));
  return {
    page,
    pid: child.pid ?? 0,
    spawnedAt,
    ask: async (line) =>
      new Promise((resolve) => {
        answers.once('line', resolve);
        child.stdin.write(`${line}\n`);
      }),
    end: async () => {
      const ended = new Promise((resolve) => child.once('close', resolve));
      // The whole process group: a renderer must not outlive its window and cost the next round time.
      process.kill(-(child.pid ?? 0), 'SIGKILL');
      await ended;
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function listeningAt(child: Child): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`Electron ended with ${code}`)));
    createInterface({ input: child.stderr }).on('line', (line) => {
      const address = LISTENING.exec(line)?.[1];
      if (address !== undefined) resolve(address);
    });
  });
}

async function firstPage(address: string): Promise<Page> {
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('Electron has no pages to be looked at');
  return context.pages()[0] ?? context.waitForEvent('page');
}
