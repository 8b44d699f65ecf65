import type { Locator, Page } from 'playwright-core';

/** The clause on the page that holds these words. */
export function clauseSaying(page: Page, words: string): Locator {
  return page.locator('[data-clause]').filter({ hasText: words });
}
