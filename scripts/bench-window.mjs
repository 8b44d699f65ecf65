import { runInWindows } from './runInWindows.mjs';

await runInWindows('test/bench/window/windowBench.ts');
