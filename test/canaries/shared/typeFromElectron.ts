import type { BrowserWindow } from 'electron';

export type Canary = BrowserWindow;
