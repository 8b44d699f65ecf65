import { TOP } from '../geometry';
import type { Page } from './Page';

/** The pages of a part as they fill. `y` is where the next thing goes. */
export type PageStack = {
  readonly pages: Page[];
  page: Page;
  y: number;
  readonly turn: () => void;
};

/** Starts a part on a page of its own; the pages after the first have plain running lines. */
export function pageStack(part: string, dress: 'bare' | 'opening'): PageStack {
  const first: Page = { dress, part, ops: [] };
  const stack: PageStack = {
    pages: [first],
    page: first,
    y: TOP,
    turn() {
      const page: Page = { dress: 'running', part, ops: [] };
      stack.pages.push(page);
      stack.page = page;
      stack.y = TOP;
    },
  };
  return stack;
}
