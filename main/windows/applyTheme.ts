import { nativeTheme } from 'electron';
import type { Theme } from '../../shared/ipc/facts/preferences';

/** Follows the person's choice in what the system draws: title bars, menus, dialogs. */
export function applyTheme(theme: Theme): void {
  nativeTheme.themeSource = theme === 'light' || theme === 'dark' ? theme : 'system';
}
