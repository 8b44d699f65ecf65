import type { Page } from 'playwright-core';
import { menuKey } from '../e2e/work/menuKey';
import { startingWith } from '../e2e/work/startingWith';
import { FINDINGS_SCENES } from './findingsScenes';
import { REVIEW_SCENES } from './reviewScenes';
import type { Scene, Stage } from './Scene';

const NARROW = { width: 800, height: 760 };

/** Every picture there is. */
export const SCENES: readonly Scene[] = [
  { name: 'start', isKept: true, play: start },
  { name: 'start-dark-es', theme: 'dark', language: 'es', play: start },
  { name: 'start-contrast', theme: 'contrast', play: start },
  { name: 'start-zoom200', zoom: 2, play: start },
  { name: 'profile', play: newProfile },
  { name: 'profile-dark', theme: 'dark', play: newProfile },
  { name: 'profile-es', language: 'es', play: newProfile },
  { name: 'profile-narrow', ...NARROW, play: newProfile },
  { name: 'profile-zoom200', zoom: 2, play: newProfile },
  { name: 'profile-steps', play: steps },
  { name: 'profile-steps-dark-es', theme: 'dark', language: 'es', play: steps },
  { name: 'editor', file: 'sample', isKept: true, play: conflict },
  { name: 'editor-dark', file: 'sample', theme: 'dark', play: conflict },
  { name: 'editor-contrast', file: 'sample', theme: 'contrast', play: conflict },
  { name: 'editor-es', file: 'spanish', language: 'es', play: writing },
  { name: 'editor-ui-es', file: 'sample', language: 'es', play: conflict },
  { name: 'editor-690', file: 'sample', height: 690, play: conflict },
  { name: 'editor-zoom200', file: 'sample', zoom: 2, play: conflict },
  { name: 'editor-narrow', file: 'sample', ...NARROW, play: conflict },
  { name: 'editor-long-names', file: 'long', play: writing },
  { name: 'editor-200-clauses', file: 'large', play: conflict },
  { name: 'effects-picker', file: 'sample', width: 1366, height: 768, play: picker },
  { name: 'effects-picker-dark', file: 'sample', theme: 'dark', play: picker },
  { name: 'library', file: 'sample', play: library },
  { name: 'library-dark-es', file: 'spanish', theme: 'dark', language: 'es', play: library },
  { name: 'library-zoom200', file: 'sample', zoom: 2, play: library },
  { name: 'library-narrow', file: 'sample', ...NARROW, play: library },
  { name: 'why', file: 'sample', play: why },
  { name: 'why-es-dark', file: 'sample', theme: 'dark', language: 'es', play: why },
  { name: 'why-narrow', file: 'sample', ...NARROW, play: why },
  { name: 'why-zoom200', file: 'sample', zoom: 2, play: why },
  { name: 'packs', file: 'sample', play: packs },
  { name: 'packs-es-dark', file: 'sample', theme: 'dark', language: 'es', play: packs },
  { name: 'packs-subjects', file: 'sample', play: packSubjects },
  {
    name: 'packs-subjects-es-dark',
    file: 'sample',
    theme: 'dark',
    language: 'es',
    play: packSubjects,
  },
  { name: 'packs-narrow', file: 'sample', ...NARROW, play: packs },
  { name: 'find', file: 'sample', play: find },
  { name: 'sign-off', file: 'signed', play: signOff },
  { name: 'sign-off-es-dark', file: 'signed', theme: 'dark', language: 'es', play: signOff },
  { name: 'sign-off-long-names', file: 'long', play: signOff },
  { name: 'staff-list', file: 'signed', play: staffList },
  { name: 'signing', file: 'signed', play: signing },
  { name: 'signing-es', file: 'signed', language: 'es', play: signing },
  { name: 'signing-contrast', file: 'signed', theme: 'contrast', play: signing },
  { name: 'signing-zoom200', file: 'signed', zoom: 2, play: signing },
  { name: 'preview', file: 'sample', play: preview },
  { name: 'preview-dark', file: 'sample', theme: 'dark', play: preview },
  { name: 'export', file: 'sample', play: exporting },
  { name: 'empty', file: 'empty', play: writing },
  { name: 'empty-dark-es', file: 'empty', theme: 'dark', language: 'es', play: writing },
  ...REVIEW_SCENES,
  ...FINDINGS_SCENES,
  { name: 'import', play: importReport },
  { name: 'import-es', language: 'es', play: importReport },
];

async function start({ page, words }: Stage): Promise<void> {
  await page.getByRole('button', { name: words('start.sample') }).waitFor();
  await settled(page);
}

async function newProfile({ page, words }: Stage): Promise<void> {
  await page.getByRole('button', { name: words('start.template') }).click();
  await page.getByRole('heading', { name: words('profile.title') }).waitFor();
  await settled(page);
}

async function steps(stage: Stage): Promise<void> {
  await newProfile(stage);
  const { page, words } = stage;
  await page.getByRole('button', { name: words('profile.add-span') }).click();
  for (const step of ['profile.step.notice', 'profile.step.council'] as const) {
    await page.getByRole('button', { name: words(step) }).click();
    await page.getByRole('option', { name: words('profile.use.used') }).click();
  }
  await settled(page);
}

async function writing({ page, words }: Stage): Promise<void> {
  await page.getByRole('textbox', { name: words('editor.label') }).waitFor();
  await settled(page);
}

/** Until fonts are there, checking is done and nothing moves any more. */
async function settled(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }));
    await new Promise((resolve) => setTimeout(resolve, 700));
  });
}

async function conflict(stage: Stage): Promise<void> {
  await writing(stage);
  const { page } = stage;
  await page.keyboard.press('F8');
  await settled(page);
}

async function why(stage: Stage): Promise<void> {
  await conflict(stage);
  const { page } = stage;
  await page.keyboard.press('Control+F8');
  await settled(page);
}

async function packs(stage: Stage): Promise<void> {
  await writing(stage);
  const { app, page } = stage;
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('menu:command', { command: 'rule-packs' });
  });
  await page.getByRole('dialog').waitFor();
  await settled(page);
}

/** What is looked for about an article, found by a word and opened by key. */
async function packSubjects(stage: Stage): Promise<void> {
  await packs(stage);
  const { page } = stage;
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('bereavement');
  const summary = dialog.locator('summary').first();
  await summary.focus();
  await page.keyboard.press('Enter');
  await dialog.locator('details[open] li').first().waitFor();
  await settled(page);
}

async function picker(stage: Stage): Promise<void> {
  await writing(stage);
  const { page } = stage;
  await page.locator('[data-clause]').nth(3).getByRole('paragraph').first().click();
  await page.keyboard.press('Control+E');
  await page.getByRole('listbox').waitFor();
  await settled(page);
}

async function library(stage: Stage): Promise<void> {
  await conflict(stage);
  const { page, words } = stage;
  await page.keyboard.press('Control+l');
  await page.getByRole('searchbox', { name: words('library.search') }).fill('xii');
  await page.keyboard.press('ArrowDown');
  await settled(page);
}

async function find(stage: Stage): Promise<void> {
  await writing(stage);
  const { page } = stage;
  await page.keyboard.press('Control+F');
  await page.keyboard.type('teacher');
  await settled(page);
}

async function signOff(stage: Stage): Promise<void> {
  await writing(stage);
  const { page, words } = stage;
  await page.getByRole('tab', { name: words('frame.sign-off') }).click();
  await settled(page);
}

async function staffList(stage: Stage): Promise<void> {
  await signOff(stage);
  const { page, words } = stage;
  await page.getByRole('button', { name: words('signoff.change-list') }).click();
  await settled(page);
}

async function signing(stage: Stage): Promise<void> {
  const { page, words } = stage;
  await page.getByRole('textbox', { name: words('editor.label') }).waitFor();
  const tab = page.getByRole('tab', { name: words('frame.sign-off') });
  if (!(await tab.isVisible())) {
    await page.getByRole('button', { name: new RegExp(`^${words('frame.findings')}`) }).click();
  }
  await tab.click();
  await page
    .getByRole('button', { name: new RegExp(words('signoff.hand-over-to', { name: '' }).trim()) })
    .first()
    .click();
  const elect = page.getByRole('radio', { name: startingWith(words('signoff.sign.elect')) });
  await page.locator('label', { has: elect }).click();
  await settled(page);
}

async function preview(stage: Stage): Promise<void> {
  await writing(stage);
  const { app, page, words } = stage;
  await menuKey(app, 'CmdOrCtrl+P');
  await page.getByRole('button', { name: words('preview.back') }).waitFor();
  await page.locator('canvas, img').first().waitFor();
  await settled(page);
}

async function exporting(stage: Stage): Promise<void> {
  await writing(stage);
  const { app, page, words } = stage;
  await menuKey(app, 'CmdOrCtrl+Shift+E');
  await page.getByRole('heading', { name: words('preview.export-title') }).waitFor();
  await settled(page);
}

async function importReport({ page, words }: Stage): Promise<void> {
  await page.getByRole('button', { name: words('start.word') }).click();
  await page.getByRole('heading').first().waitFor();
  await settled(page);
}
