import { access, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../main/effects/sha256';
import type { Agreement } from '../../shared/agreement/Agreement';
import { agreementFileText } from '../../shared/file/agreementFileText';
import { generateAgreement } from '../bench/generateAgreement';
import { agreementSaying } from '../builders/agreementSaying';
import type { Launched } from './launch';
import { launch } from './launch';
import { answerDialogs } from './work/answerDialogs';
import { menuKey } from './work/menuKey';
import { mouseHands } from './work/mouseHands';
import { wordsIn } from './work/wordsIn';

const words = wordsIn('en');

let folder: string;
let pdf: string;
let running: Launched | null;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'ewa-printing-'));
  pdf = path.join(folder, 'agreement.pdf');
  running = null;
});
afterEach(async () => {
  await running?.end();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function open(agreement: Agreement): Promise<Launched> {
  const file = path.join(folder, 'agreement.ewa');
  await writeFile(file, agreementFileText(agreement, sha256));
  running = await launch({ files: [file] });
  await running.page.getByRole('textbox', { name: words('editor.label') }).waitFor();
  return running;
}

async function startExport({ app, page }: Launched): Promise<void> {
  await menuKey(app, 'CmdOrCtrl+Shift+E');
  const copies = page.getByRole('radiogroup', { name: words('preview.export-which') });
  await copies.waitFor();
  await mouseHands(page).pick(copies, words('preview.copy.union'));
  await page.getByRole('button', { name: words('preview.export-go') }).click();
}

async function startPreview({ app, page }: Launched): Promise<void> {
  await menuKey(app, 'CmdOrCtrl+P');
  await page.getByRole('button', { name: words('preview.back') }).waitFor();
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** Waits for the dialog to ask again, as it does after a try that came to nothing. */
async function askedAgain(page: Page): Promise<boolean> {
  await page.getByRole('button', { name: words('preview.export-go') }).waitFor();
  return true;
}

describe('an export', () => {
  it('that is stopped leaves no file and asks again', async () => {
    const here = await open(generateAgreement({ pages: 200, seed: 1 }));
    await answerDialogs(here.app, { save: [pdf, pdf] });
    await startExport(here);
    // By key and of many pages: a quick machine may be done before a pointer has come to rest.
    await here.page.getByRole('button', { name: words('preview.stop') }).press('Enter');

    expect(await askedAgain(here.page)).toBe(true);
    expect(await isThere(pdf)).toBe(false);
    await here.page.getByRole('button', { name: words('common.cancel') }).click();
    await here.page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(here.log).toEqual([]);
  });

  it('without a place asks again and says nothing is wrong', async () => {
    const here = await open(agreementSaying('A short one.'));
    await answerDialogs(here.app, { save: [null] });
    await startExport(here);

    expect(await askedAgain(here.page)).toBe(true);
    expect(await here.page.getByRole('alert').allInnerTexts()).not.toContain('PDF');
  });

  it('of a text with a character that no face has is refused, and names it', async () => {
    const here = await open(agreementSaying('A 🐟 swims in the budget.'));
    await answerDialogs(here.app, { save: [pdf] });
    await startExport(here);

    await here.page.getByText('U+1F41F').waitFor();
    expect(await askedAgain(here.page)).toBe(true);
    expect(await isThere(pdf)).toBe(false);
  });
});

describe('the preview', () => {
  it('names the character that cannot be printed, where the pages would be', async () => {
    const here = await open(agreementSaying('A 🐟 swims in the budget.'));
    await startPreview(here);
    await here.page.getByText('U+1F41F').waitFor();

    expect(await here.page.getByText(words('preview.no-pages')).isVisible()).toBe(true);
  });

  it('hands all its pages to the printer, and lets go of them afterwards', async () => {
    const here = await open(generateAgreement({ pages: 3, seed: 1 }));
    await startPreview(here);
    const sheets = here.page.locator('body > [aria-hidden="true"] > img');
    const print = here.page.getByRole('button', { name: words('preview.print') });
    await print.waitFor();
    const position = await here.page.getByText(/^Page 1 of \d+$/).innerText();
    await here.page.evaluate(() => {
      window.print = () => document.body.append('The system prints');
    });
    await print.click();

    await here.page.getByText('The system prints').waitFor();
    expect(position).toBe(words('preview.page-of', { page: 1, pages: await sheets.count() }));
    await here.page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect.poll(async () => sheets.count()).toBe(0);
    expect(await print.isVisible()).toBe(true);
  });
});
