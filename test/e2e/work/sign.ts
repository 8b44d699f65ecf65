import type { Job } from './Job';

export type Choice = { readonly name: string; readonly elects: boolean };

/** Writes a staff list of these people, all members of the bargaining unit, and records it. */
export async function recordStaff(
  { hands, words, look }: Job,
  people: readonly Choice[],
): Promise<void> {
  const { page } = hands;
  await hands.press(page.getByRole('tab', { name: words('frame.sign-off') }));
  await look('no staff list');
  await hands.press(page.getByRole('button', { name: words('signoff.write-list') }));
  const dialog = page.getByRole('alertdialog');
  await dialog.waitFor();
  for (const [index, { name }] of people.entries()) {
    const row = index + 1;
    const cell = (key: 'name' | 'role' | 'member' | 'percent') =>
      words('signoff.roster.row', { field: words(`signoff.roster.${key}`), row });
    if (index > 0) {
      await hands.press(dialog.getByRole('button', { name: words('signoff.roster.add') }));
    }
    await hands.fill(dialog.getByRole('textbox', { name: cell('name') }), name);
    await hands.fill(dialog.getByRole('textbox', { name: cell('role') }), 'Teacher');
    await hands.pick(
      dialog.getByRole('radiogroup', { name: cell('member') }),
      words('signoff.roster.yes'),
    );
    await hands.fill(dialog.getByRole('textbox', { name: cell('percent') }), '100');
  }
  await look('staff list');
  await hands.press(dialog.getByRole('button', { name: words('signoff.roster.record') }));
  await dialog.waitFor({ state: 'detached' });
}

/** Takes the laptop, chooses, types the name, records, and hands the laptop back. */
export async function sign({ hands, words, look }: Job, { name, elects }: Choice): Promise<void> {
  const { page } = hands;
  await hands.press(page.getByRole('button', { name: words('signoff.hand-over-to', { name }) }));
  const typed = page.getByRole('textbox', { name: words('signoff.sign.name') });
  await typed.waitFor();
  await hands.pick(
    page.getByRole('radiogroup').filter({ hasText: words('signoff.sign.decline') }),
    words(elects ? 'signoff.sign.elect' : 'signoff.sign.decline'),
  );
  await hands.fill(typed, name);
  await look('signing');
  const record = words(elects ? 'signoff.sign.record-elect' : 'signoff.sign.record-decline');
  await hands.press(page.getByRole('button', { name: record }));
  await page.getByRole('heading', { name: words('signoff.sign.done', { name }) }).waitFor();
  await look('signed');
  await hands.press(page.getByRole('button', { name: words('signoff.sign.hand-back') }));
  await typed.waitFor({ state: 'detached' });
}
