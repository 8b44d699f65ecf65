import { copyFile, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../main/effects/sha256';
import { agreementFileText } from '../../shared/file/agreementFileText';
import { agreementSaying } from '../builders/agreementSaying';
import type { MountedDisk } from '../builders/mountDisk';
import { mountDisk } from '../builders/mountDisk';
import type { Launched } from './launch';
import { launch } from './launch';
import { answerDialogs } from './work/answerDialogs';
import { menuKey } from './work/menuKey';
import { wordsIn } from './work/wordsIn';

const words = wordsIn('en');

let folder: string;
let file: string;
let elsewhere: string;
let running: Launched[];

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'ewa-underneath-'));
  file = path.join(folder, 'agreement.ewa');
  elsewhere = path.join(folder, 'elsewhere.ewa');
  running = [];
  await writeFile(file, textSaying('The file as it was.'));
});

afterEach(async () => {
  for (const each of running) await each.end();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

function textSaying(text: string): string {
  return agreementFileText(agreementSaying(text), sha256);
}

async function open(what: string = file): Promise<Launched> {
  const launched = await launch({ files: [what] });
  running.push(launched);
  await textOf(launched.page).waitFor();
  return launched;
}

function textOf(page: Page) {
  return page.getByRole('textbox', { name: words('editor.label') });
}

async function write(page: Page, text: string): Promise<void> {
  await textOf(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(text);
  await page.getByText(words('status.unsaved')).waitFor();
}

/** Takes the way out that is offered, and finds the work in the other file. */
async function expectSavedElsewhere({ app, page }: Launched, answer: string): Promise<void> {
  await answerDialogs(app, { save: [elsewhere] });
  await page.getByRole('button', { name: answer }).click();
  await page.getByText(words('saving.saved', { name: 'elsewhere.ewa' })).waitFor();
  expect(await readFile(elsewhere, 'utf8')).toContain('My own words');
}

describe('a file that somebody else changes while it is open', () => {
  it('is said at once, and what was written can be saved as a copy', async () => {
    const here = await open();
    await write(here.page, ' My own words.');
    await writeFile(file, textSaying('What somebody else wrote.'));

    await here.page.getByText(words('failure.save.conflict-title')).waitFor();
    await expectSavedElsewhere(here, words('saving.mine-as-copy'));
    expect(await readFile(file, 'utf8')).toContain('What somebody else wrote');
  });

  it('is shown anew when nothing was written here', async () => {
    const { page } = await open();
    await writeFile(file, textSaying('What somebody else wrote.'));

    await page.getByRole('button', { name: words('saving.show-theirs') }).click();
    await expect.poll(async () => textOf(page).innerText()).toContain('What somebody else wrote');
  });
});

describe('a file that is removed while it is open', () => {
  it('is said at once, with a way to save elsewhere', async () => {
    const here = await open();
    await write(here.page, ' My own words.');
    await rename(file, path.join(folder, 'away.ewa'));

    await here.page.getByText(words('failure.save.removed-title')).waitFor();
    await expectSavedElsewhere(here, words('saving.elsewhere'));
    expect(here.log).toEqual([]);
  });
});

describe('two at one file', () => {
  it('are told of each other, and the second to save is asked which to keep', async () => {
    const first = await open();
    const second = await open();
    await second.page.getByRole('button', { name: words('saving.held-ok') }).waitFor();

    await write(second.page, ' My own words.');
    await write(first.page, ' Saved first.');
    await menuKey(first.app, 'CmdOrCtrl+S');
    await first.page.getByText(/^Saved \d/).waitFor();
    await second.page.getByText(words('failure.save.conflict-title')).waitFor();
    await expectSavedElsewhere(second, words('saving.mine-as-copy'));
    expect(await readFile(file, 'utf8')).toContain('Saved first');
  });

  it('in one app wake the window that has it, however the file is named', async () => {
    const { app, page, dataFolder } = await open();
    const again = await launch({ dataFolder, files: [path.join(folder, '.', 'agreement.ewa')] })
      .then(async (second) => second.end().then(() => 'a second app'))
      .catch(() => 'no second app');

    expect(again).toBe('no second app');
    expect(app.windows()).toHaveLength(1);
    await textOf(page).getByText('The file as it was').waitFor();
  });
});

const disk = await mountDisk(256);
afterAll(async () => disk?.unmount());

describe.runIf(disk !== null)('a disk that takes nothing more', () => {
  it('is said in words when it is full, with a way to save elsewhere', async () => {
    const { folder: mounted } = disk ?? ({} as MountedDisk);
    const onDisk = path.join(mounted, 'agreement.ewa');
    await copyFile(file, onDisk);
    const here = await open(onDisk);
    await write(here.page, ' My own words.');
    await writeFile(path.join(mounted, 'stuffing'), Buffer.alloc(1 << 20)).catch(() => undefined);
    await menuKey(here.app, 'CmdOrCtrl+S');

    await here.page.getByText(words('failure.disk.disk-full')).waitFor();
    await expectSavedElsewhere(here, words('saving.elsewhere'));
    expect(await readFile(onDisk, 'utf8')).toBe(textSaying('The file as it was.'));
  });

  it('is said at once when it can only be read, with a way to save a copy', async () => {
    const { folder: mounted, makeReadOnly } = disk ?? ({} as MountedDisk);
    await rm(path.join(mounted, 'stuffing'), { force: true });
    const onDisk = path.join(mounted, 'agreement.ewa');
    await copyFile(file, onDisk);
    makeReadOnly();
    const { app, page } = await open(onDisk);

    await page.getByText(words('saving.read-only')).waitFor();
    await answerDialogs(app, { save: [elsewhere] });
    await page.getByRole('button', { name: words('saving.read-only-copy') }).click();
    await page.getByText(words('saving.saved', { name: 'elsewhere.ewa' })).waitFor();
    await textOf(page).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Now it can be written.');
    await expect.poll(async () => textOf(page).innerText()).toContain('Now it can be written');
  });
});
