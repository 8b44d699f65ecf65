import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { _electron } from 'playwright-core';
import { ensureElectron } from '../../scripts/runtime/ensureElectron.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/** A running app of its own: own data, own settings. */
export type Launched = {
  readonly app: ElectronApplication;
  /** Its first window. */
  readonly page: Page;
  /** Everything its windows wrote to their consoles, and every error nobody caught. */
  readonly log: readonly string[];
  /** Where its settings, journals and keys are. */
  readonly dataFolder: string;
  /** Ends it without asking anybody, and removes its data unless they were handed in. */
  readonly end: () => Promise<void>;
};

export type LaunchOptions = {
  /** Files to open, as on a command line. */
  readonly files?: readonly string[];
  /** Data of an earlier launch, to go on with. Kept at the end. */
  readonly dataFolder?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Another app than ours. */
  readonly main?: string;
  /** Another program than Electron's own; it is then started with its sandbox. */
  readonly executable?: string;
  readonly args?: readonly string[];
};

/** Starts the built app as a person would, and waits for its first window. */
export async function launch(options: LaunchOptions = {}): Promise<Launched> {
  const dataFolder = options.dataFolder ?? (await mkdtemp(path.join(os.tmpdir(), 'ewa-window-')));
  const app = await started({
    executablePath: options.executable ?? ensureElectron(),
    args: [
      options.main ?? root,
      `--user-data-dir=${dataFolder}`,
      '--disable-gpu',
      '--log-level=3',
      ...(options.executable === undefined && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.args ?? []),
      ...(options.files ?? []),
    ],
    // Without this Playwright switches the sandbox off for everybody.
    chromiumSandbox: options.executable !== undefined,
    timeout: 30_000,
    env: { ...definedEnvironment(), ...options.environment },
  });
  app.evaluate = patiently(app.evaluate.bind(app));
  // Asked for now: an app that has quit has none any more.
  const child = app.process();
  const log: string[] = [];
  app.on('window', (page) => listen(page, log));
  const page = await app.firstWindow();
  listen(page, log);
  return {
    app,
    page,
    log,
    dataFolder,
    end: async () => {
      child.kill('SIGKILL');
      await app.close().catch(() => undefined);
      if (options.dataFolder === undefined) {
        await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 });
      }
    },
  };
}

type StartOptions = Parameters<typeof _electron.launch>[0];

/**
 * On a busy machine the debugger that tests attach with sometimes never hears from a new process. Such
 * a start is ended by Playwright and made once more.
 */
async function started(options: StartOptions): Promise<ElectronApplication> {
  try {
    return await _electron.launch(options);
  } catch (error) {
    if (!String(error).includes('Timeout')) throw error;
    return _electron.launch(options);
  }
}

/**
 * The answer of a question to Electron's main process can be swept away before it is read, through no
 * fault of the app. Such a question is asked again: those of the tests do no harm when asked twice.
 */
function patiently(evaluate: ElectronApplication['evaluate']): ElectronApplication['evaluate'] {
  const ask = evaluate as (...args: readonly unknown[]) => Promise<unknown>;
  const again = async (...args: readonly unknown[]): Promise<unknown> => {
    for (let left = 3; ; left -= 1) {
      try {
        return await ask(...args);
      } catch (error) {
        if (left === 0 || !String(error).includes('garbage collected')) throw error;
      }
    }
  };
  return again as ElectronApplication['evaluate'];
}

const heard = new WeakSet<Page>();

function listen(page: Page, log: string[]): void {
  if (heard.has(page)) return;
  heard.add(page);
  page.on('console', (message) => log.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => log.push(`pageerror: ${error.message}`));
}

function definedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => !!entry[1]));
}
