import { clauseSaying } from './clauseSaying';
import type { Job } from './Job';
import { paste } from './paste';

export const WRITTEN = 'Office hours are held on Tuesdays in room 12';
export const PASTED = ['The tutoring hour is after school', 'It is offered by choice'] as const;

/** Writes a clause behind the first one, and pastes two more as out of a word processor. */
export async function writeClauses({ hands }: Job): Promise<void> {
  const { page } = hands;
  await hands.goToEndOf(page.locator('[data-clause]').first());
  await page.keyboard.press('Enter');
  await page.keyboard.type(`${WRITTEN}.`);
  await clauseSaying(page, WRITTEN).waitFor();

  await page.keyboard.press('Enter');
  const [first, second] = PASTED;
  await paste(page, {
    text: `${first}.\n${second}.`,
    html: `<p class="MsoNormal" style="color:red">${first}.<script>alert(1)</script></p><p style="margin:0"><b>${second}</b>.</p>`,
  });
  await clauseSaying(page, second).waitFor();
}
