import { spawnSync } from 'node:child_process';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { build } from 'vite';
import { ALL_LAYERS, ensureBuilt } from './ensureBuilt.mjs';
import { electronVersion, ensureElectron } from './runtime/ensureElectron.mjs';
import { ensureSystemLibraries } from './runtime/systemLibraries.mjs';
import { hasDisplay, startVirtualDisplay } from './runtime/virtualDisplay.mjs';

const root = path.resolve(import.meta.dirname, '..');

ensureBuilt(ALL_LAYERS);
const executable = ensureElectron();
ensureSystemLibraries({ withDisplay: !hasDisplay() });
await build({
  configFile: false,
  root,
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20.18',
    outDir: 'out/bench',
    emptyOutDir: false,
    rolldownOptions: {
      input: { windowBench: 'test/bench/window/windowBench.ts' },
      external: ['playwright-core', ...builtinModules.flatMap((name) => [name, `node:${name}`])],
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
});
const endDisplay = hasDisplay() ? () => undefined : await startVirtualDisplay();
console.log(`In windows of Electron ${electronVersion()}:`);
const bench = path.join(root, 'out/bench/windowBench.mjs');
const { status } = spawnSync(process.execPath, [bench, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, EWA_BENCH_ELECTRON: executable },
});
endDisplay();
process.exitCode = status ?? 1;
