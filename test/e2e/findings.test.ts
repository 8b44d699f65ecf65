import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../main/effects/sha256';
import type { Agreement } from '../../shared/agreement/Agreement';
import { agreementFileText } from '../../shared/file/agreementFileText';
import { openAgreementFile } from '../../shared/file/openAgreementFile';
import { agreement, clauseSaying, effect, section } from '../builders/agreement';
import { unwrap } from '../builders/signing';
import type { Launched } from './launch';
import { launch } from './launch';
import { accessibilityFaults } from './work/accessibilityFaults';
import { menuKey } from './work/menuKey';
import { wordsIn } from './work/wordsIn';

let folder: string;
let running: Launched | undefined;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'ewa-findings-'));
});
afterEach(async () => {
  await running?.end();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

const words = wordsIn('en');
const text = '[contenteditable="true"]';
const start = agreement({
  sections: [
    section({
      clauses: [
        clauseSaying('c1', 'The staff waives Article XII.', {
          effects: [effect('XII', { effect: 'waive' })],
        }),
        clauseSaying('c2', 'Visits concern Article X of the contract.'),
        clauseSaying('c3', 'Rooms are as Article XXVIIII says.'),
      ],
    }),
  ],
});

async function open(): Promise<Launched & { readonly file: string }> {
  const file = path.join(folder, 'Alder Creek.ewa');
  await writeFile(file, agreementFileText(start, sha256));
  running = await launch({ files: [file] });
  await running.page.getByRole('textbox', { name: words('editor.label') }).waitFor();
  return { ...running, file };
}

async function saved({ app, page }: Launched, file: string): Promise<Agreement> {
  await menuKey(app, 'CmdOrCtrl+S');
  await page.getByText(/^Saved/).waitFor();
  return unwrap(openAgreementFile(await readFile(file), sha256)).agreement;
}

describe('findings in the window', () => {
  it('tell by keys alone why they were found, and lead back to the words', async () => {
    const { page } = await open();
    await page
      .getByRole('heading', { name: /protected Article/ })
      .first()
      .waitFor();
    await page.locator(text).click();
    await page.keyboard.press('F8');

    await page.keyboard.press('Control+F8');
    const why = page.getByRole('group', { name: words('why.ask') });
    await why.getByText('Leaves and Absences').waitFor();
    const asking = page.getByRole('button', { name: words('why.ask') });
    await expect.poll(() => asking.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.keyboard.press('Control+F8');
    await why.waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'textbox');
  });

  it('are answered by one key and taken back by one undo, and leave every other clause alone', async () => {
    const window = await open();
    const { page, file } = window;
    await page.locator(text).getByText('Visits concern').click();
    await page.getByRole('heading', { name: /Touches protected Article/ }).click();
    const keep = page.getByRole('button', {
      name: words('findings.fix.keep-article', { article: 'X' }),
    });
    await keep.click();
    await page.locator(text).getByText('where the two differ, Article X governs.').waitFor();
    await page
      .getByRole('heading', { name: /Touches protected Article/ })
      .waitFor({ state: 'detached' });

    await page.locator(text).getByText('Rooms are as').click();
    await page.keyboard.press('Control+z');
    await page.getByRole('heading', { name: /Touches protected Article/ }).waitFor();

    await page
      .getByRole('heading', { name: words('findings.title.number-not-read') })
      .getByRole('button')
      .click();
    await page
      .getByRole('button', { name: words('findings.fix.correct', { article: 'XXVIII' }) })
      .waitFor();
    await page.keyboard.press('Control+.');
    await page.locator(text).getByText('Rooms are as Article XXVIII says.').waitFor();

    const { sections } = await saved(window, file);
    expect(sections[0]?.clauses.slice(0, 2)).toEqual(start.sections[0]?.clauses.slice(0, 2));
  });

  it('offer a clause of the library on the same articles, old and new side by side', async () => {
    const { page } = await open();
    await page
      .getByRole('heading', { name: /protected Article/ })
      .first()
      .waitFor();
    await page.locator(text).click();
    await page.keyboard.press('F8');

    await page.getByRole('button', { name: words('findings.fix.replace') }).click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByRole('region', { name: words('replace.now') })
      .getByText('The staff waives')
      .waitFor();
    await dialog.getByRole('region', { name: words('replace.then') }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: words('replace.do') }).click();

    await page.locator(text).getByText('The staff waives').waitFor({ state: 'detached' });
    await page.locator(text).getByText('Visits concern').waitFor();
  });
});
