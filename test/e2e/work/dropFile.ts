import type { Page } from 'playwright-core';

/** Drags files from the system's desktop onto the middle of a window, and lets them go. */
export async function dropFile(page: Page, ...files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 420, y: 320, data });
  }
  await session.detach();
}
