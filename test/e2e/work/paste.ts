import type { Page } from 'playwright-core';

type Copied = { readonly text: string; readonly html: string };

/** Puts on the clipboard what another program would have, and pastes it at the caret. */
export async function paste(page: Page, copied: Copied): Promise<void> {
  await page.evaluate(({ text, html }) => {
    window.addEventListener(
      'copy',
      (event) => {
        event.clipboardData?.setData('text/plain', text);
        event.clipboardData?.setData('text/html', html);
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true, once: true },
    );
  }, copied);
  await page.keyboard.press('Control+C');
  await page.keyboard.press('Control+V');
}
