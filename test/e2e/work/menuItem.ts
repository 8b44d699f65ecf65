import type { ElectronApplication } from 'playwright-core';

/** Presses what the native menu calls so. */
export async function menuItem(app: ElectronApplication, label: string): Promise<void> {
  await app.evaluate(({ Menu }, wanted) => {
    const menus = Menu.getApplicationMenu()?.items ?? [];
    const item = menus
      .flatMap(({ submenu }) => submenu?.items ?? [])
      .find((each) => each.label === wanted);
    if (item === undefined) throw new Error(`No menu has ${wanted}`);
    item.click();
  }, label);
}
