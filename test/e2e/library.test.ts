import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../main/effects/sha256';
import type { Agreement } from '../../shared/agreement/Agreement';
import { agreementFileText } from '../../shared/file/agreementFileText';
import { openAgreementFile } from '../../shared/file/openAgreementFile';
import { agreement, clauseSaying, section } from '../builders/agreement';
import { unwrap } from '../builders/signing';
import type { Launched } from './launch';
import { launch } from './launch';
import { accessibilityFaults } from './work/accessibilityFaults';
import { menuKey } from './work/menuKey';
import { wordsIn } from './work/wordsIn';

let folder: string;
let running: Launched | undefined;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'ewa-library-'));
});
afterEach(async () => {
  await running?.end();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

const words = wordsIn('en');
const text = '[contenteditable="true"]';
const before = agreement({
  sections: [
    section({
      clauses: [clauseSaying('c1', 'The first clause.'), clauseSaying('c2', 'The last.')],
    }),
  ],
});

async function open(start: Agreement): Promise<Launched & { readonly file: string }> {
  const file = path.join(folder, 'Alder Creek.ewa');
  await writeFile(file, agreementFileText(start, sha256));
  running = await launch({ files: [file] });
  await running.page.getByRole('textbox', { name: words('editor.label') }).waitFor();
  return { ...running, file };
}

/** Saves, and reads what is then in the file. */
async function saved({ app, page }: Launched, file: string): Promise<Agreement> {
  await menuKey(app, 'CmdOrCtrl+S');
  await page.getByText(/^Saved/).waitFor();
  return unwrap(openAgreementFile(await readFile(file), sha256)).agreement;
}

describe('the clause library', () => {
  it('is searched and used without a mouse, undone in one step, and saved with its effects', async () => {
    const window = await open(before);
    const { page, file } = window;
    await page.locator(text).getByText('The first clause.').click();

    await page.keyboard.press('Control+l');
    await page.getByRole('searchbox', { name: words('library.search') }).waitFor();
    await page.keyboard.type('leaves absences');
    await page.getByText('Leaves and absences follow Article XII').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.locator(text).getByText('Leaves and absences follow').waitFor();

    // The caret is in what came in, so that its blanks can be filled at once.
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'textbox');
    await page.keyboard.press('Control+z');
    await page.locator(text).getByText('Leaves and absences follow').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Shift+z');
    await page.locator(text).getByText('Leaves and absences follow').waitFor();

    const [first, second, third] = (await saved(window, file)).sections[0]?.clauses ?? [];
    expect(first?.id).toBe('c1');
    expect(second).toMatchObject({
      heading: 'Leaves and absences',
      origin: 'what-stays/leaves-stand',
      effects: [{ article: 'XII', effect: 'preserve' }],
    });
    expect(third?.id).toBe('c2');
  });

  it('gives the first section to an agreement without words, and Escape leaves all as it was', async () => {
    const window = await open(agreement({ sections: [] }));
    const { page, file } = window;
    await page.getByRole('button', { name: words('library.title') }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page.getByRole('button', { name: words('library.title') }).click();
    await page.keyboard.type('union rights');
    await page.getByRole('button', { name: words('library.insert') }).click();
    await page.locator(text).getByText('UTLA and its chapter').waitFor();

    expect((await saved(window, file)).sections).toMatchObject([
      { title: 'What stays', clauses: [{ heading: 'Union rights' }] },
    ]);
  });
});
