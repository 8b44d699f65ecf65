import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../main/effects/sha256';
import { agreementFileText } from '../../shared/file/agreementFileText';
import { agreementSaying } from '../builders/agreementSaying';
import type { Launched } from './launch';
import { launch } from './launch';
import { menuKey } from './work/menuKey';
import { wordsIn } from './work/wordsIn';

const words = wordsIn('en');

let folder: string;
let dataFolder: string;
let one: string;
let other: string;
let running: Launched[];

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'ewa-leaving-'));
  dataFolder = path.join(folder, 'data');
  one = path.join(folder, 'one.ewa');
  other = path.join(folder, 'other.ewa');
  running = [];
  await writeFile(one, agreementFileText(agreementSaying('The first.'), sha256));
  await writeFile(other, agreementFileText(agreementSaying('The second.'), sha256));
});
afterEach(async () => {
  for (const each of running) await each.end();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function start(...files: readonly string[]): Promise<Launched> {
  const launched = await launch({ dataFolder, files });
  running.push(launched);
  return launched;
}

async function write(page: Page, text: string): Promise<void> {
  const editor = page.getByRole('textbox', { name: words('editor.label') });
  await editor.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(text);
  await page.getByText(words('status.unsaved')).waitFor();
}

function ended({ app }: Launched): Promise<boolean> {
  return app.waitForEvent('close').then(() => true);
}

describe('quitting over work that is not saved', () => {
  it('asks first, and goes on as if nothing had been when one goes back', async () => {
    const here = await start(one);
    await write(here.page, ' More of it.');
    await menuKey(here.app, 'CmdOrCtrl+Q');
    await here.page.getByRole('button', { name: words('saving.stay') }).click();
    await here.page.getByRole('alertdialog').waitFor({ state: 'detached' });
    await write(here.page, ' And more.');

    expect(here.app.windows()).toHaveLength(1);
    expect(await readFile(one, 'utf8')).not.toContain('More of it');
  });

  it('saves what it is told to save, in every window, and quits', async () => {
    const here = await start(one, other);
    await expect.poll(() => here.app.windows().length).toBe(2);
    const pages = here.app.windows();
    for (const page of pages) await write(page, ' More of it.');
    const end = ended(here);
    await menuKey(here.app, 'CmdOrCtrl+Q');
    for (const page of pages) {
      const save = page.getByRole('button', { name: words('saving.save-and-quit') });
      await save.click({ noWaitAfter: true }).catch(() => undefined);
    }

    expect(await end).toBe(true);
    for (const file of [one, other]) {
      expect(await readFile(file, 'utf8')).toContain('More of it');
    }
  });

  it('lets go of it when told so, and offers nothing back at the next start', async () => {
    const here = await start(one);
    await write(here.page, ' More of it.');
    const end = ended(here);
    await menuKey(here.app, 'CmdOrCtrl+Q');
    // The app may be gone before the press is reported.
    const without = here.page.getByRole('button', { name: words('saving.close-without') });
    await without.click({ noWaitAfter: true }).catch(() => undefined);
    expect(await end).toBe(true);

    const { page } = await start();
    await page.getByRole('button', { name: words('start.go-on') }).waitFor();
    expect(await page.getByText(words('recovery.before')).count()).toBe(0);
    expect(await readFile(one, 'utf8')).not.toContain('More of it');
  });

  it('of a window by its own button asks that window alone', async () => {
    const here = await start(one, other);
    await expect.poll(() => here.app.windows().length).toBe(2);
    const [first, second] = here.app.windows();
    if (first === undefined || second === undefined) throw new Error('Two windows were wanted');
    await write(first, ' More of it.');
    await here.app.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) window.close();
    });
    await first.getByRole('button', { name: words('saving.close-without') }).waitFor();
    await expect.poll(() => here.app.windows().length).toBe(1);

    expect(second.isClosed()).toBe(true);
  });
});

describe('a journal that cannot be written', () => {
  it('is told beside the state of the file, and saving still works', async () => {
    await mkdir(dataFolder, { recursive: true });
    await writeFile(path.join(dataFolder, 'journals'), 'in the way');
    const here = await start(one);
    await write(here.page, ' More of it.');
    await here.page.getByText(words('status.not-kept')).waitFor();

    await menuKey(here.app, 'CmdOrCtrl+S');
    await here.page.getByText(/^Saved \d/).waitFor();
    expect(await readFile(one, 'utf8')).toContain('More of it');
    expect(await here.page.getByText(words('status.not-kept')).count()).toBe(0);
  });

  it('is tried again with the next words, and told when it is kept once more', async () => {
    await mkdir(dataFolder, { recursive: true });
    const inTheWay = path.join(dataFolder, 'journals');
    await writeFile(inTheWay, 'in the way');
    const here = await start(one);
    await write(here.page, ' More of it.');
    await here.page.getByText(words('status.not-kept')).waitFor();
    await rm(inTheWay);
    await write(here.page, ' And more.');

    await here.page.getByText(words('status.kept')).waitFor();
    expect(await here.page.getByText(words('status.not-kept')).count()).toBe(0);
  });
});
