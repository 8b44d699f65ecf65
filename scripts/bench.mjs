import { spawnSync } from 'node:child_process';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { build } from 'vite';
import { ensureBuilt } from './ensureBuilt.mjs';

const root = path.resolve(import.meta.dirname, '..');

// The benches are TypeScript beside the tests; what they measure must be compiled like the product.
ensureBuilt();
await build({
  configFile: false,
  root,
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20.18',
    outDir: 'out/bench',
    minify: true,
    rolldownOptions: {
      input: { bench: 'test/bench/bench.ts', plainPdfProcess: 'test/bench/plainPdfProcess.ts' },
      external: ['pdfkit', ...builtinModules.flatMap((name) => [name, `node:${name}`])],
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
    },
  },
});
const { status } = spawnSync(
  process.execPath,
  ['--expose-gc', path.join(root, 'out/bench/bench.cjs'), ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
