import { spawn } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../main/effects/sha256';
import { ensureElectron } from '../../scripts/runtime/ensureElectron.mjs';
import { agreementFileText } from '../../shared/file/agreementFileText';
import { agreement } from '../builders/agreement';
import { valueOf } from '../builders/documents';
import { ask } from './bridge';
import type { Launched, LaunchOptions } from './launch';
import { launch } from './launch';

const project = path.resolve(import.meta.dirname, '../..');

let folder: string;
let dataFolder: string;
let file: string;
let running: Launched[];

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'ewa-shell-'));
  dataFolder = path.join(folder, 'data');
  file = path.join(folder, 'Alder Creek.ewa');
  running = [];
  await writeFile(file, agreementFileText(agreement(), sha256));
});
afterEach(async () => {
  for (const each of running) await each.end();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function start(options: LaunchOptions = {}): Promise<Launched> {
  const launched = await launch({ dataFolder, ...options });
  running.push(launched);
  return launched;
}

/** Quits as a person would, and waits until the app is gone. */
async function quit({ app }: Launched): Promise<void> {
  const gone = new Promise((resolve) => app.process().once('exit', resolve));
  await app.evaluate(({ app }) => app.quit()).catch(() => undefined);
  await gone;
}

describe('the shell', () => {
  it('starts with settings that are garbage, puts them aside and keeps new ones', async () => {
    await start().then(quit);
    await writeFile(path.join(dataFolder, 'settings.json'), '{"preferences": garb');

    const app = await start();
    await ask(app.page, 'preferences:set', { language: 'es', theme: 'dark' });

    expect(await readFile(path.join(dataFolder, 'settings.damaged.json'), 'utf8')).toContain(
      'garb',
    );
    expect(
      JSON.parse(await readFile(path.join(dataFolder, 'settings.json'), 'utf8')),
    ).toMatchObject({
      preferences: { language: 'es', theme: 'dark' },
    });
  });

  it('remembers preferences, recent files and where its window was', async () => {
    const first = await start({ files: [file] });
    await first.page.waitForSelector('#root > *');
    await ask(first.page, 'preferences:set', { language: 'es', theme: 'light' });
    await first.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 60, width: 1000, height: 700 });
    });
    await quit(first);

    const second = await start();
    const facts = valueOf(await ask(second.page, 'app:start', undefined));
    const bounds = await second.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getBounds(),
    );

    expect(facts.preferences).toEqual({ language: 'es', theme: 'light' });
    expect(facts.recent).toMatchObject([{ name: 'Alder Creek.ewa' }]);
    expect(bounds).toMatchObject({ x: 40, y: 60, width: 1000, height: 700 });
  });

  it('gives its menus the language that is chosen, at once', async () => {
    const { app, page } = await start();
    const labels = async (): Promise<readonly string[]> =>
      app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map((item) => item.label) ?? []);

    await ask(page, 'preferences:set', { language: 'en', theme: 'system' });
    expect(await labels()).toEqual(['File', 'Edit', 'Go', 'View', 'Help']);
    await ask(page, 'preferences:set', { language: 'es', theme: 'system' });
    expect(await labels()).toEqual(['Archivo', 'Edición', 'Ir', 'Ver', 'Ayuda']);
  });

  it('opens a file that a second start names in the app that runs', async () => {
    const first = await start();
    const opened = first.app.waitForEvent('window');
    const second = spawn(
      ensureElectron(),
      [
        project,
        `--user-data-dir=${dataFolder}`,
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        path.basename(file),
      ],
      { cwd: folder, stdio: 'ignore' },
    );
    const code = await new Promise((resolve) => second.once('exit', resolve));
    const page = await opened;

    expect(code).toBe(0);
    expect(valueOf(await ask(page, 'window:document', undefined))).toMatchObject({
      name: 'Alder Creek.ewa',
    });
    await expect.poll(() => first.app.windows().length).toBe(1);
  });

  it('tells in a window why a file on its command line cannot be opened', async () => {
    await writeFile(file, 'torn');
    const { page, app } = await start({ files: [file] });

    expect(app.windows()).toHaveLength(1);
    await expect.poll(async () => page.locator('body').innerText()).toContain('Alder Creek.ewa');
  });

  it('leaves nothing beside a file that was opened and closed', async () => {
    const app = await start({ files: [file] });
    await app.page.waitForSelector('#root > *');
    await expect.poll(async () => readdir(folder)).toContain('.~lock.Alder Creek.ewa#');
    await quit(app);

    expect((await readdir(folder)).toSorted()).toEqual(['Alder Creek.ewa', 'data']);
  });

  it('shows the work again when its page breaks down', async () => {
    const { app, page } = await start({ files: [file] });
    await page.waitForSelector('#root > *');
    const { documentId } = valueOf(await ask(page, 'window:document', undefined)) ?? {};
    if (documentId === undefined) throw new Error('The window holds no document');
    await ask(page, 'document:journal', { documentId, agreement: agreement({ language: 'es' }) });

    const titleBefore = await titleOf(app);
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    );

    expect(titleBefore).toContain('•');
    await expect.poll(async () => languageShown(app), { timeout: 10_000 }).toBe('es');
  });
});

async function titleOf(app: Launched['app']): Promise<string> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle() ?? '');
}

/** Asked from main, since whoever watched the page that broke down sees nothing of the next one. */
async function languageShown(app: Launched['app']): Promise<unknown> {
  return app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const shown = contents?.executeJavaScript(
      "ewa.invoke('window:document').then(({ value }) => value.agreement.language)",
    );
    // A question to a page that is just gone is never answered.
    return Promise.race([shown, new Promise((resolve) => setTimeout(resolve, 500))]);
  });
}
