import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../main/effects/sha256';
import type { Agreement } from '../../shared/agreement/Agreement';
import { agreementText } from '../../shared/agreement/text/agreementText';
import { agreementFileText } from '../../shared/file/agreementFileText';
import { openAgreementFile } from '../../shared/file/openAgreementFile';
import {
  agreement,
  clauseSaying,
  clauseWith,
  paragraph,
  section,
  table,
} from '../builders/agreement';
import { unwrap } from '../builders/signing';
import type { Launched } from './launch';
import { launch } from './launch';
import { accessibilityFaults } from './work/accessibilityFaults';
import { menuKey } from './work/menuKey';
import { wordsIn } from './work/wordsIn';

let folder: string;
let running: Launched | undefined;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'ewa-writing-'));
});
afterEach(async () => {
  await running?.end();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

const words = wordsIn('en');
const text = '[contenteditable="true"]';

async function open(start: Agreement): Promise<Launched & { readonly file: string }> {
  const file = path.join(folder, 'Alder Creek.ewa');
  await writeFile(file, agreementFileText(start, sha256));
  running = await launch({ files: [file] });
  await running.page.getByRole('textbox', { name: words('editor.label') }).waitFor();
  return { ...running, file };
}

/** Saves, and reads what is then in the file. */
async function saved({ app, page }: Launched, file: string): Promise<Agreement> {
  // Until the edit is told, the window still says that the file has it.
  await page.waitForTimeout(500);
  await menuKey(app, 'CmdOrCtrl+S');
  await page.getByText(/^Saved/).waitFor();
  return unwrap(openAgreementFile(await readFile(file), sha256)).agreement;
}

/** The words that are underlined for findings of a severity. */
async function underlined(page: Page, severity: string): Promise<readonly string[]> {
  return page.evaluate(
    (name) => [...(CSS.highlights.get(name) ?? [])].map(String),
    `ewa-${severity}`,
  );
}

const waiver = agreement({
  sections: [
    section({
      clauses: [
        clauseSaying('c1', 'Members meet weekly.'),
        clauseSaying('c2', 'Article XII is waived for all members.'),
      ],
    }),
  ],
});

describe('underlines of findings', () => {
  it('go with the first key in their words, stay for others, and come back with undo', async () => {
    const { page } = await open(waiver);
    await page.waitForFunction(() => (CSS.highlights.get('ewa-conflict')?.size ?? 0) > 0);
    const [before] = await underlined(page, 'conflict');

    await page.locator(text).getByText('Members meet').click();
    await page.keyboard.press('Home');
    await page.keyboard.type('All ');
    expect(await underlined(page, 'conflict')).toEqual([before]);

    const now = await page.evaluate(async () => {
      // The words change and are looked at before any check can answer.
      const line = [...document.querySelectorAll('[data-lexical-text]')].at(-1)?.firstChild;
      document.getSelection()?.collapse(line ?? null, 9);
      await new Promise((resolve) => setTimeout(resolve, 100));
      document.execCommand('insertText', false, 'x');
      await new Promise((resolve) => setTimeout(resolve, 20));
      return [...(CSS.highlights.get('ewa-conflict') ?? [])].map(String);
    });
    expect(now).toEqual([]);

    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => (CSS.highlights.get('ewa-conflict')?.size ?? 0) > 0);
    expect(await underlined(page, 'conflict')).toEqual([before]);
  });

  it('come back with words that are taken back before anything was checked', async () => {
    const { page } = await open(waiver);
    await page.waitForFunction(() => (CSS.highlights.get('ewa-conflict')?.size ?? 0) > 0);
    const before = await underlined(page, 'conflict');

    const seen = await page.evaluate(async () => {
      const conflicts = (): readonly string[] =>
        [...(CSS.highlights.get('ewa-conflict') ?? [])].map(String);
      const soon = async (): Promise<void> => {
        await new Promise((resolve) => setTimeout(resolve, 20));
      };
      const line = [...document.querySelectorAll('[data-lexical-text]')].at(-1)?.firstChild;
      document.getSelection()?.collapse(line ?? null, 9);
      await new Promise((resolve) => setTimeout(resolve, 100));
      document.execCommand('insertText', false, 'x');
      await soon();
      const touched = conflicts();
      document.execCommand('undo');
      await soon();
      return [touched, conflicts()];
    });

    expect(seen).toEqual([[], before]);
  });
});

describe('a method of input', () => {
  it('composes through checking and journalling, and what it composed is saved once', async () => {
    const window = await open(waiver);
    const { page, file } = window;
    const client = await page.context().newCDPSession(page);
    await page.locator(text).getByText('Members meet').click();
    await page.keyboard.press('End');

    const compose = async (so: string): Promise<void> => {
      await client.send('Input.imeSetComposition', {
        text: so,
        selectionStart: so.length,
        selectionEnd: so.length,
      });
    };
    await compose('ñ');
    await compose('ña');
    // Longer than the journal and the check wait: both come while it composes.
    await page.waitForTimeout(900);
    await compose('ñan');
    await client.send('Input.insertText', { text: 'ñandú' });
    await page.keyboard.type(' y más.');

    const shown = await page.locator('[data-clause="c1"]').textContent();
    expect(shown).toContain('Members meet weekly.ñandú y más.');
    expect(agreementText(await saved(window, file))).toContain('Members meet weekly.ñandú y más.');
    expect(window.log).toEqual([]);
  });

  it('gives up what it composed without a trace', async () => {
    const window = await open(waiver);
    const { page, file } = window;
    const client = await page.context().newCDPSession(page);
    await page.locator(text).getByText('Members meet').click();
    await page.keyboard.press('End');

    const request = { text: 'zz', selectionStart: 2, selectionEnd: 2 };
    await client.send('Input.imeSetComposition', request);
    await page.waitForTimeout(600);
    await client.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
    await page.keyboard.type('!');

    const after = agreementText(await saved(window, file));
    expect(after).toContain('Members meet weekly.!');
    expect(after).not.toContain('z');
  });
});

const bells = table('t1', [
  ['', 'Begins'],
  ['Monday', ''],
]);

describe('what is not written yet', () => {
  it('says what it is for, and is no fault to a screen reader', async () => {
    const { page } = await open(
      agreement({
        sections: [
          section({
            title: '',
            clauses: [clauseWith('c1', paragraph()), clauseWith('c2', bells)],
          }),
        ],
      }),
    );
    const hints = await page.evaluate(() => {
      const shown = (selector: string, part: string) => {
        const element = document.querySelector(selector);
        return element === null ? '' : getComputedStyle(element, part).content;
      };
      return [
        shown('[data-clause="c1"] > p', '::before'),
        shown('[contenteditable] h2', '::after'),
      ];
    });
    expect(hints[0]).toContain(words('editor.hint.clause'));
    expect(hints[1]).toContain(words('editor.hint.title'));
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.locator('[data-clause="c1"] > p').click();
    await page.keyboard.type('Now it is.');
    await page.locator(`${text} h2`).first().click();
    await page.keyboard.type('The day');
    await page.locator('th').first().click();
    await page.keyboard.type('Day');
    expect(await page.locator('th').first().getAttribute('role')).toBeNull();
    expect(await page.locator(`${text} h2`).first().getAttribute('aria-label')).toBeNull();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

describe('lists that are searched', () => {
  it('find a place to refer to by its words, without a mouse', async () => {
    const window = await open(waiver);
    const { page, file } = window;
    await page.locator(text).getByText('Members meet').click();
    await page.keyboard.press('End');

    await page.getByRole('button', { name: words('editor.reference') }).press('Enter');
    await page.getByRole('searchbox', { name: words('editor.reference.search') }).waitFor();
    await page.keyboard.type('waived');
    expect(await page.getByRole('menuitem').count()).toBe(1);
    // The search says a moment later than the list which place is meant.
    await page.waitForFunction(() => {
      const meant = document.activeElement?.getAttribute('aria-activedescendant') ?? null;
      return meant === null || document.querySelector(`#${CSS.escape(meant)}`) !== null;
    });
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor({ state: 'detached' });

    expect(agreementText(await saved(window, file))).toContain('weekly.clause 1.2');
  });

  it('choose an article with nothing hidden from anybody', async () => {
    const { page } = await open(waiver);
    await page.locator(text).getByText('Members meet').click();
    await page.keyboard.press('Control+e');
    await page.getByRole('listbox').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.type('holidays');
    // Enter takes what is chosen, and typing chooses a moment later.
    await page.locator('[role="option"][data-focused]').waitFor();
    await page.keyboard.press('Enter');
    await page
      .getByRole('radiogroup', { name: words('effects.what', { number: 'XVII' }) })
      .waitFor();
  });
});
