import type { Page } from 'playwright-core';
import type { Hands } from './Hands';
import { startingWith } from './startingWith';

/** Points and clicks; types only what is to be written. */
export function mouseHands(page: Page): Hands {
  return {
    page,
    press: async (target) => target.click(),
    pick: async (group, answer) =>
      // The radio itself is invisible; the card around it is what one clicks.
      group
        .locator('label', { has: page.getByRole('radio', { name: startingWith(answer) }) })
        .click(),
    choose: async (field, option) => {
      await field.click();
      await page.getByRole('option', { name: option }).click();
    },
    fill: async (field, text) => {
      await field.click({ clickCount: 3 });
      await page.keyboard.type(text);
    },
    goToEndOf: async (clause) => {
      const paragraph = clause.getByRole('paragraph').last();
      await paragraph.scrollIntoViewIfNeeded();
      const box = await paragraph.boundingBox();
      if (box === null) throw new Error('The clause is not to be seen');
      // Beside the last line, wherever it ends.
      await page.mouse.click(box.x + box.width - 4, box.y + box.height - 8);
      await page.keyboard.press('End');
    },
    moveDown: async (row, beyond) => {
      const box = await beyond.boundingBox();
      await row.dragTo(beyond, {
        sourcePosition: { x: 60, y: 12 },
        targetPosition: { x: 60, y: (box?.height ?? 30) - 3 },
      });
    },
  };
}
