import type { Page } from 'playwright-core';
import type { Scene, Stage } from './Scene';

const NARROW = { width: 800, height: 760 };

/** Pictures of answers to findings, and of the summary. */
export const REVIEW_SCENES: readonly Scene[] = [
  { name: 'dispute', file: 'sample', play: disputing },
  { name: 'dispute-dark-es', file: 'sample', theme: 'dark', language: 'es', play: disputing },
  { name: 'dispute-zoom200', file: 'sample', zoom: 2, play: disputing },
  { name: 'answered', file: 'answered', play: answered },
  { name: 'answered-dark', file: 'answered', theme: 'dark', play: answered },
  { name: 'answered-es', file: 'answered', language: 'es', play: answered },
  { name: 'answered-narrow', file: 'answered', ...NARROW, play: answered },
  { name: 'summary', file: 'answered', play: summary },
  { name: 'summary-dark-es', file: 'answered', theme: 'dark', language: 'es', play: summary },
  { name: 'summary-contrast', file: 'answered', theme: 'contrast', play: summary },
  { name: 'summary-zoom200', file: 'answered', zoom: 2, play: summary },
  { name: 'summary-narrow', file: 'answered', ...NARROW, play: summary },
  { name: 'export-open', file: 'answered', play: exporting },
];

/** The panel is a drawer where the window has no room for it. */
async function openPanel({ page, words }: Stage): Promise<void> {
  await page.getByRole('textbox', { name: words('editor.label') }).waitFor();
  await page.waitForTimeout(1500);
  const tab = page.getByRole('tab', { name: words('frame.findings') });
  if (await tab.isVisible()) return;
  await page.getByRole('button', { name: new RegExp(`^${words('frame.findings')}`) }).click();
  await tab.waitFor();
}

async function disputing(stage: Stage): Promise<void> {
  const { page, words } = stage;
  await openPanel(stage);
  await page.getByRole('button', { name: words('review.dispute-ask') }).click();
  await page.getByText(words('review.dispute-reason-contract')).click();
  await settled(page);
}

async function answered(stage: Stage): Promise<void> {
  const { page, words } = stage;
  await openPanel(stage);
  await page.getByRole('button', { name: words('review.disputed', { count: 1 }) }).click();
  await page.getByRole('button', { name: words('review.dismissed', { count: 1 }) }).click();
  await settled(page);
}

async function summary(stage: Stage): Promise<void> {
  const { page, words } = stage;
  await openPanel(stage);
  await page.getByRole('button', { name: words('summary.title') }).click();
  await page.getByRole('heading', { name: words('summary.title') }).waitFor();
  await settled(page);
}

async function exporting(stage: Stage): Promise<void> {
  await summary(stage);
  const { page, words } = stage;
  await page.getByRole('button', { name: words('preview.export') }).click();
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => setTimeout(resolve, 700));
  });
}
