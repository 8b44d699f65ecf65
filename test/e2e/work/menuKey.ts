import type { ElectronApplication } from 'playwright-core';

/**
 * Presses a key of the native menu, written as the menu writes it: "CmdOrCtrl+S". Keys that a test
 * sends to a page never come to the menu, which gets them from the operating system.
 */
export async function menuKey(app: ElectronApplication, key: string): Promise<void> {
  await app.evaluate(({ Menu }, accelerator) => {
    const menus = Menu.getApplicationMenu()?.items ?? [];
    const item = menus
      .flatMap(({ submenu }) => submenu?.items ?? [])
      .find((each) => each.accelerator === accelerator);
    if (item === undefined) throw new Error(`No menu has ${accelerator}`);
    item.click();
  }, key);
}
