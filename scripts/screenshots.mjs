import { runInWindows } from './runInWindows.mjs';

await runInWindows('test/screenshots/screenshots.ts');
