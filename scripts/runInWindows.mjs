import { spawnSync } from 'node:child_process';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { build } from 'vite';
import { ALL_LAYERS, ensureBuilt } from './ensureBuilt.mjs';
import { electronVersion, ensureElectron } from './runtime/ensureElectron.mjs';
import { ensureSystemLibraries } from './runtime/systemLibraries.mjs';
import { hasDisplay, startVirtualDisplay } from './runtime/virtualDisplay.mjs';

const root = path.resolve(import.meta.dirname, '..');

/**
 * Compiles a TypeScript program that works in real windows, gives it all that they need, and runs it
 * with the arguments of this process.
 */
export async function runInWindows(source) {
  ensureBuilt(ALL_LAYERS);
  ensureElectron();
  ensureSystemLibraries({ withDisplay: !hasDisplay() });
  const program = await compiled(source);
  const endDisplay = hasDisplay() ? () => undefined : await startVirtualDisplay();
  console.log(`In windows of Electron ${electronVersion()}:`);
  const { status } = spawnSync(process.execPath, [program, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  endDisplay();
  process.exitCode = status ?? 1;
}

async function compiled(source) {
  const name = path.basename(source, '.ts');
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20.18',
      // Two levels down, like the sources, which look for the project from where they are.
      outDir: 'out/window-tools',
      emptyOutDir: false,
      rolldownOptions: {
        input: { [name]: source },
        external: ['playwright-core', ...builtinModules.flatMap((each) => [each, `node:${each}`])],
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  return path.join(root, 'out/window-tools', `${name}.mjs`);
}
