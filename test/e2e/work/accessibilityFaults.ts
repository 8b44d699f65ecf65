import Axe from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds on the screen as it is now, as lines to be read in a test's output. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  // Legacy mode: the other one opens a page, which no window of ours allows.
  const axe = new Axe({ page }).setLegacyMode(true);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} – ${failureSummary}`,
    ),
  );
}
