import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../main/effects/sha256';
import { en as shell } from '../../main/menu/words/en';
import { exportPdf } from '../../main/pdf/exportPdf';
import { loadRulePack } from '../../main/rulePacks/loadRulePack';
import { agreementFileText } from '../../shared/file/agreementFileText';
import { openAgreementFile } from '../../shared/file/openAgreementFile';
import { agreementSaying } from '../builders/agreementSaying';
import { unwrap } from '../builders/signing';
import { ask } from './bridge';
import type { Launched } from './launch';
import { launch } from './launch';
import { answerDialogs } from './work/answerDialogs';
import { dropFile } from './work/dropFile';
import { menuItem } from './work/menuItem';
import { menuKey } from './work/menuKey';
import { mouseHands } from './work/mouseHands';
import { wordsIn } from './work/wordsIn';

const words = wordsIn('en');
const WRITTEN = 'What the staff agreed to.';
const DRAFT = path.resolve(import.meta.dirname, '../fixtures/import/word-typed.docx');

let folder: string;
let file: string;
let pdf: string;
let running: Launched[];

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'ewa-handed-'));
  file = path.join(folder, 'Alder Creek, 100% ours #1.ewa');
  pdf = path.join(folder, 'Alder Creek.pdf');
  running = [];
  await writeFile(file, agreementFileText(agreementSaying(WRITTEN), sha256));
});
afterEach(async () => {
  for (const each of running) await each.end();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function start(...files: readonly string[]): Promise<Launched> {
  const launched = await launch({ files });
  running.push(launched);
  await (files.length > 0
    ? textOf(launched.page).waitFor()
    : launched.page.getByRole('button', { name: words('start.sample') }).waitFor());
  return launched;
}

/** Waits until it is there; false when it does not come. */
async function isShown(shown: Locator): Promise<boolean> {
  return shown.waitFor().then(
    () => true,
    () => false,
  );
}

function textOf(page: Page): Locator {
  return page.getByRole('textbox', { name: words('editor.label') });
}

async function printed(): Promise<void> {
  const made = await exportPdf({
    agreement: agreementSaying(WRITTEN),
    pack: unwrap(await loadRulePack()),
    copy: 'union',
    ewa: await readFile(file),
  });
  await writeFile(pdf, unwrap(made));
}

describe('a file that is dropped on the window', () => {
  it('opens here when nothing is open, and beside what is', async () => {
    const { app, page } = await start();
    await dropFile(page, file);
    expect(await isShown(textOf(page).getByText(WRITTEN))).toBe(true);
    await page.getByText(words('drop.here')).waitFor({ state: 'detached' });

    const other = path.join(folder, 'Other.ewa');
    await writeFile(other, agreementFileText(agreementSaying('Something else.'), sha256));
    const beside = app.waitForEvent('window');
    await dropFile(page, other);
    expect(await isShown(textOf(await beside).getByText('Something else.'))).toBe(true);
    expect(await isShown(textOf(page).getByText(WRITTEN))).toBe(true);
  });

  it('is told what will happen while it is over the window', async () => {
    const { page } = await start(file);
    const session = await page.context().newCDPSession(page);
    const data = { items: [], files: [file], dragOperationsMask: 1 };
    const here = page.getByText(words('drop.here'));

    await session.send('Input.dispatchDragEvent', { type: 'dragEnter', x: 420, y: 320, data });
    expect(await isShown(here)).toBe(true);
    await session.send('Input.dispatchDragEvent', { type: 'dragCancel', x: 420, y: 320, data });
    await page.mouse.move(300, 300);
    await here.waitFor({ state: 'detached' });
  });

  it('is checked when it is a PDF, and gives back the agreement inside as unsaved work', async () => {
    await printed();
    const { page } = await start();
    await dropFile(page, pdf);
    expect(await isShown(page.getByRole('heading', { name: words('verify.cannot-tell') }))).toBe(
      true,
    );
    expect(await isShown(page.getByText('Alder Creek.pdf'))).toBe(true);

    await page.getByRole('button', { name: words('verify.open-inside') }).click();
    expect(await isShown(textOf(page).getByText(WRITTEN))).toBe(true);
    expect(await isShown(page.getByText(words('status.never-saved')))).toBe(true);
  });

  it('is read into a report when it is a Word file', async () => {
    const { page } = await start();
    await dropFile(page, DRAFT);

    expect(await isShown(page.getByText('word-typed.docx'))).toBe(true);
  });

  it('is refused in words when it is something else', async () => {
    const { page } = await start();
    const picture = path.join(folder, 'picture.png');
    await writeFile(picture, 'not one');
    await dropFile(page, picture);

    expect(await isShown(page.getByRole('heading', { name: /picture\.png/ }))).toBe(true);
  });

  it('waits while a form is being filled in', async () => {
    const { page } = await start();
    await page.getByRole('button', { name: words('start.template') }).click();
    const school = page.getByRole('textbox', { name: words('profile.school-name') });
    await school.fill('Alder Creek');
    await dropFile(page, file);

    expect(await isShown(page.getByText(words('drop.busy')))).toBe(true);
    expect(await school.inputValue()).toBe('Alder Creek');
  });
});

describe('a page that would like a file opened', () => {
  it('cannot drop it itself, nor ask for it by a guessed name', async () => {
    const { app, page } = await start();
    await page.evaluate(
      (address) => {
        window.open(address);
        location.href = address;
        const data = new DataTransfer();
        data.items.add(new File(['words'], 'agreement.ewa'));
        data.setData('text/uri-list', address);
        for (const type of ['dragenter', 'dragover', 'drop']) {
          document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true }));
        }
      },
      `file://${encodeURI(file)}`,
    );
    const asked = await ask(page, 'document:open', {
      handedId: '11111111-1111-4111-8111-111111111111' as never,
    });

    expect(asked).toEqual({ ok: false, error: { kind: 'unknown-handle' } });
    await page.waitForTimeout(500);
    expect(await page.getByRole('alertdialog').or(page.getByRole('dialog')).count()).toBe(0);
    expect(await textOf(page).count()).toBe(0);
    expect(app.windows()).toHaveLength(1);
  });
});

describe('a copy that is checked from the start screen', () => {
  it('says what an agreement proves and can be opened', async () => {
    const { app, page } = await start();
    await answerDialogs(app, { open: [file] });
    await page.getByRole('button', { name: words('start.check-copy') }).click();
    expect(await isShown(page.getByRole('heading', { name: words('verify.cannot-tell') }))).toBe(
      true,
    );

    await page.getByRole('button', { name: words('verify.open'), exact: true }).click();
    expect(await isShown(textOf(page).getByText(WRITTEN))).toBe(true);
  });

  it('says so of a PDF whose pages were changed', async () => {
    await printed();
    const bytes = await readFile(pdf);
    const at = bytes.indexOf('/MediaBox');
    bytes.write('/mediaBox', at);
    await writeFile(pdf, bytes);
    const { app, page } = await start();
    await answerDialogs(app, { open: [pdf] });
    await page.getByRole('button', { name: words('start.check-copy') }).click();

    expect(await isShown(page.getByRole('heading', { name: words('verify.changed') }))).toBe(true);
    expect(await isShown(page.getByText(words('verify.pages-differ')))).toBe(true);
  });
});

describe('a Word file that is taken over', () => {
  it('shows its report beside the text, and becomes an agreement by way of the form', async () => {
    const { app, page } = await start();
    const hands = mouseHands(page);
    await answerDialogs(app, { open: [DRAFT] });
    await page.getByRole('button', { name: words('start.word') }).click();
    expect(await isShown(page.getByRole('heading', { name: words('import.report') }))).toBe(true);
    expect(await isShown(page.getByText('Purpose and standing'))).toBe(true);

    await page.getByRole('button', { name: words('import.go-on') }).click();
    await hands.choose(page.getByRole('button', { name: words('profile.year') }), '2026–27');
    await hands.pick(
      page.getByRole('radiogroup', { name: words('profile.arrangement') }),
      words('profile.la-2009'),
    );
    await page.getByRole('button', { name: words('profile.create') }).click();
    expect(await isShown(textOf(page).getByText('Purpose and standing'))).toBe(true);
    expect(await isShown(page.getByText(words('status.never-saved')))).toBe(true);
  });
});

describe('next year’s agreement', () => {
  it('keeps the clauses of the open one under a new year, in a window of its own', async () => {
    const { app, page } = await start(file);
    const saved = path.join(folder, 'Next.ewa');
    await answerDialogs(app, { save: [saved] });
    await menuItem(app, shell.nextYear);
    await mouseHands(page).choose(
      page.getByRole('button', { name: words('profile.year') }),
      '2027–28',
    );
    const opened = app.waitForEvent('window');
    await page.getByRole('button', { name: words('profile.create') }).click();
    const next = await opened;
    expect(await isShown(textOf(next).getByText(WRITTEN))).toBe(true);
    await next.bringToFront();
    await menuKey(app, 'CmdOrCtrl+S');
    await expect.poll(async () => readFile(saved).catch(() => null)).not.toBeNull();

    const { agreement } = unwrap(openAgreementFile(await readFile(saved), sha256));
    expect(agreement.profile.schoolYear).toBe('2027-28');
    expect(agreement.lineage.kind).toBe('copy');
  });
});
