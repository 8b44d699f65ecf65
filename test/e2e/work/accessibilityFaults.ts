import Axe from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const OPEN_PICKER = '[role="combobox"][aria-expanded="true"]';

/** What axe finds on the screen as it is now, as lines to be read in a test's output. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  // Legacy mode: the other one opens a page, which no window of ours allows.
  const axe = new Axe({ page }).setLegacyMode(true);
  if ((await page.locator(OPEN_PICKER).count()) > 0) {
    // While its list is open, the library hides the rest of the page from screen readers and leaves
    // it in reach of Tab, which closes the list first. What is left is not a whole page any more.
    axe.include(OPEN_PICKER).include('[role="listbox"]').disableRules('region');
  }
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} – ${failureSummary}`,
    ),
  );
}
