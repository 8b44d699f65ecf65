import { clauseSaying } from './clauseSaying';
import type { Job } from './Job';
import { WRITTEN } from './writeClauses';

/** Declares that the written clause waives Article XII, sees the conflict, and takes it back. */
export async function declareWaiverAndFix({ hands, words, look }: Job): Promise<void> {
  const { page } = hands;
  await hands.goToEndOf(clauseSaying(page, WRITTEN));
  await page.keyboard.press('Control+E');
  const picker = page.getByRole('combobox', { name: words('effects.first') });
  await hands.fill(picker, 'XII');
  await page.getByRole('option', { name: /^XII / }).waitFor();
  await look('article picker');
  await page.keyboard.press('Enter');
  await hands.pick(
    page.getByRole('radiogroup', { name: words('effects.what', { number: 'XII' }) }),
    words('effects.kind.waive'),
  );
  await page.getByText(words('effects.conflict')).waitFor();
  await look('effects');

  await hands.press(page.getByRole('tab', { name: words('frame.findings') }));
  const title = words('findings.title.declares-waiver', {
    articles: words('findings.article', { number: 'XII' }),
  });
  const finding = page.getByRole('button', { name: title });
  await finding.waitFor();
  if ((await finding.getAttribute('aria-expanded')) !== 'true') await hands.press(finding);
  await look('conflict');
  await hands.press(
    page.getByRole('button', { name: words('findings.fix.remove-waive', { article: 'XII' }) }),
  );
  await finding.waitFor({ state: 'detached' });
  await look('fixed');
}
