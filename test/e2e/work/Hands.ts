import type { Locator, Page } from 'playwright-core';

/** How a person works a window: with a mouse, or with the keyboard alone. */
export type Hands = {
  readonly page: Page;
  /** Presses a button, a row or a tab, or ticks a box. */
  readonly press: (target: Locator) => Promise<void>;
  /** Picks one of the answers that stand beside each other. */
  readonly pick: (group: Locator, answer: string) => Promise<void>;
  /** Picks from a list that opens. */
  readonly choose: (field: Locator, option: string) => Promise<void>;
  /** Writes into a field, in the place of what is there. */
  readonly fill: (field: Locator, text: string) => Promise<void>;
  /** Puts the caret behind the last letter of a clause. */
  readonly goToEndOf: (clause: Locator) => Promise<void>;
  /** Moves a row of the outline one place down, beyond the given one. */
  readonly moveDown: (row: Locator, beyond: Locator) => Promise<void>;
};
