import type { Locator, Page } from 'playwright-core';
import type { Hands } from './Hands';
import { startingWith } from './startingWith';

/** More stops of the Tab key than any screen has: beyond, a thing cannot be reached. */
const MOST_STOPS = 160;
const MOST_CHOICES = 60;

/** Never touches the mouse: whatever it cannot reach with keys fails the test. */
export function keyboardHands(page: Page): Hands {
  const press = async (key: string): Promise<void> => page.keyboard.press(key);
  return {
    page,
    press: async (target) => {
      await tabTo(page, target);
      if (await hasFocus(target)) await press('Enter');
      // One of several tabs, rows or tools, of which Tab stops at one only.
      else await arrowTo(page, target);
    },
    pick: async (group, answer) => {
      const radio = group.getByRole('radio', { name: startingWith(answer) });
      await tabTo(page, group);
      await press('Space');
      for (let step = 0; step < MOST_CHOICES && !(await radio.isChecked()); step += 1) {
        await press('ArrowDown');
      }
      if (!(await radio.isChecked())) throw new Error(`No key picks “${answer}”`);
    },
    choose: async (field, option) => {
      await tabTo(page, field);
      await press('Enter');
      const wanted = page.getByRole('option', { name: option });
      await wanted.waitFor();
      await page.keyboard.type(option);
      for (let step = 0; step < MOST_CHOICES && !(await hasFocus(wanted)); step += 1) {
        await press('ArrowDown');
      }
      await press('Enter');
      await wanted.waitFor({ state: 'detached' });
    },
    fill: async (field, text) => {
      await tabTo(page, field);
      await press('Control+A');
      await page.keyboard.type(text);
    },
    goToEndOf: async (clause) => {
      await tabTo(page, page.locator('[contenteditable="true"]'));
      await press('Control+Home');
      for (let line = 0; line < 400 && !(await hasCaret(clause)); line += 1)
        await press('ArrowDown');
      for (let line = 0; line < 40 && (await hasCaret(clause)); line += 1) await press('ArrowDown');
      // The caret is in the next clause, or stayed at the end of the last one.
      if (!(await hasCaret(clause))) await press('ArrowUp');
      await press('End');
    },
    moveDown: async (row) => {
      await tabTo(page, page.getByRole('treegrid'));
      await arrowTo(page, row, '');
      await press('Alt+ArrowDown');
    },
  };
}

/** Goes on with Tab, as long as it takes, until the focus is on the target or inside it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' });
  const before: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await isReached(target)) return;
    // In the text, Tab changes the level of a clause; Escape gives it back.
    if (await isInText(page)) await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    before.push(await focusedName(page));
  }
  throw new Error(
    `Tab never comes to ${String(target)}; it goes by ${before.slice(-60).join(' · ')}`,
  );
}

/** With the focus in a list, row of tabs or tree: to the target with arrows, and presses it. */
async function arrowTo(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  for (const arrow of ['ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowLeft']) {
    for (let step = 0; step < MOST_CHOICES && !(await hasFocus(target)); step += 1) {
      await page.keyboard.press(arrow);
    }
    if (!(await hasFocus(target))) continue;
    if (key !== '' && (await target.getAttribute('aria-selected')) !== 'true') {
      await page.keyboard.press(key);
    }
    return;
  }
  throw new Error(`No arrow comes to ${String(target)}`);
}

/** Whether the focus is on the target, in it, or in the group of which it is one. */
async function isReached(target: Locator): Promise<boolean> {
  // An open list hides the rest of the window from whoever does not see it, until Tab leaves the list.
  if ((await target.count()) === 0) return false;
  return target.evaluate((element) => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return false;
    if (element.contains(focused)) return true;
    const group = element.closest(
      '[role="tablist"], [role="toolbar"], [role="treegrid"], [role="radiogroup"]',
    );
    return group !== null && group.contains(focused);
  });
}

async function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element.contains(document.activeElement));
}

async function hasCaret(clause: Locator): Promise<boolean> {
  return clause.evaluate((element) => {
    const at = document.getSelection()?.focusNode ?? null;
    return at !== null && element.contains(at);
  });
}

async function isInText(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.activeElement instanceof HTMLElement && document.activeElement.isContentEditable,
  );
}

async function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    return focused?.getAttribute('aria-label') ?? focused?.textContent?.slice(0, 30) ?? '–';
  });
}
