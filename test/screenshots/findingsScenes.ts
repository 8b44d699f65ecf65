import type { Page } from 'playwright-core';
import type { PlainMessageKey } from '../../renderer/words/useWords';
import type { Scene, Stage } from './Scene';

const NARROW = { width: 800, height: 760 };

/** Pictures of the findings: what is shown of them and in which order, what is half written, what ties them to the text. */
export const FINDINGS_SCENES: readonly Scene[] = [
  { name: 'findings-by-clause', file: 'sample', play: byClause },
  { name: 'findings-by-clause-long', file: 'long', play: byClause },
  { name: 'findings-by-article-dark', file: 'sample', theme: 'dark', play: byArticle },
  { name: 'findings-by-article-es', file: 'sample', language: 'es', play: byArticle },
  { name: 'findings-cautions', file: 'sample', play: cautions },
  { name: 'findings-cautions-contrast', file: 'sample', theme: 'contrast', play: cautions },
  { name: 'findings-cautions-zoom200', file: 'sample', zoom: 2, play: cautions },
  { name: 'findings-answered', file: 'answered', play: onlyAnswered },
  { name: 'findings-half-written', file: 'sample', play: halfWritten },
  { name: 'findings-half-written-es', file: 'sample', language: 'es', play: halfWritten },
  { name: 'findings-none', file: 'clean', play: opened },
  { name: 'findings-none-es', file: 'clean', language: 'es', play: opened },
  { name: 'findings-many', file: 'many', play: many },
  { name: 'findings-many-690', file: 'many', height: 690, play: many },
  { name: 'findings-many-narrow', file: 'many', ...NARROW, play: many },
  { name: 'replace', file: 'sample', play: replacing },
  { name: 'replace-dark-es', file: 'sample', theme: 'dark', language: 'es', play: replacing },
  { name: 'replace-contrast', file: 'sample', theme: 'contrast', play: replacing },
  { name: 'replace-zoom200', file: 'sample', zoom: 2, play: replacing },
  { name: 'replace-narrow', file: 'sample', ...NARROW, play: replacing },
];

/** The panel is a drawer where the window has no room for it. */
async function opened({ page, words }: Stage): Promise<void> {
  await page.getByRole('textbox', { name: words('editor.label') }).waitFor();
  await page.waitForTimeout(1500);
  const tab = page.getByRole('tab', { name: words('frame.findings') });
  if (!(await tab.isVisible())) {
    await page.getByRole('button', { name: new RegExp(`^${words('frame.findings')}`) }).click();
    await tab.waitFor();
  }
  await settled(page);
}

async function choose(stage: Stage, field: PlainMessageKey, option: string): Promise<void> {
  const { page, words } = stage;
  await page.getByRole('button', { name: new RegExp(`${words(field)}$`) }).click();
  await page.getByRole('option', { name: new RegExp(`^${option}`) }).click();
}

async function byClause(stage: Stage): Promise<void> {
  await opened(stage);
  const { page, words } = stage;
  await choose(stage, 'findings.grouping', words('findings.by-clause'));
  await page.keyboard.press('F8');
  await page.keyboard.press('F8');
  await settled(page);
}

async function byArticle(stage: Stage): Promise<void> {
  await opened(stage);
  const { page, words } = stage;
  await choose(stage, 'findings.grouping', words('findings.by-article'));
  await page.keyboard.press('F8');
  await settled(page);
}

async function cautions(stage: Stage): Promise<void> {
  await opened(stage);
  const { page, words } = stage;
  const [name = ''] = words('findings.filter-cautions', { count: 1 }).split(' ');
  await choose(stage, 'findings.filter', name);
  await settled(page);
}

async function onlyAnswered(stage: Stage): Promise<void> {
  await opened(stage);
  const { page, words } = stage;
  const [name = ''] = words('findings.filter-answered', { count: 1 }).split(' ');
  await choose(stage, 'findings.filter', name);
  await page.keyboard.press('F8');
  await page.keyboard.press('F8');
  await settled(page);
}

async function halfWritten(stage: Stage): Promise<void> {
  await opened(stage);
  const { page, words } = stage;
  await page.getByRole('button', { name: words('review.dispute-ask') }).click();
  await page.keyboard.type('UTLA agreed to');
  await page.keyboard.press('F8');
  await page.keyboard.press('F8');
  await settled(page);
}

async function many(stage: Stage): Promise<void> {
  await opened(stage);
  const { page, words } = stage;
  await choose(stage, 'findings.grouping', words('findings.by-clause'));
  for (let step = 0; step < 12; step += 1) await page.keyboard.press('F8');
  await settled(page);
}

async function replacing(stage: Stage): Promise<void> {
  await opened(stage);
  const { page, words } = stage;
  await page.getByRole('button', { name: words('findings.fix.replace') }).click();
  await page.getByRole('dialog', { name: words('replace.title') }).waitFor();
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => setTimeout(resolve, 700));
  });
}
