import { useWindow } from './windowStore';

/** Takes away what lies over the window. */
export function leave(): void {
  useWindow.getState().show({ kind: 'nothing' });
}
