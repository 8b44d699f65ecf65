import { spawnSync } from 'node:child_process';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '..');

// The bench is TypeScript beside the tests; it is bundled like the product.
await build({
  configFile: false,
  root,
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20.18',
    outDir: 'out/bench-check',
    rolldownOptions: {
      input: { benchCheck: 'test/bench/benchCheck.ts' },
      external: builtinModules.flatMap((name) => [name, `node:${name}`]),
      output: { format: 'cjs', entryFileNames: '[name].cjs' },
    },
  },
});
const { status } = spawnSync(
  process.execPath,
  [path.join(root, 'out/bench-check/benchCheck.cjs'), ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
