import { ipcMain } from 'electron';

/** Must be rejected: a channel beside the contract. */
export function openBackDoor(): void {
  ipcMain.handle('back-door', () => 'open');
}
