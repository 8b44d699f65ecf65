import { spawnSync } from 'node:child_process';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '..');

// What learns is TypeScript beside the tests; it is bundled like the product.
await build({
  configFile: false,
  root,
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20.18',
    outDir: 'out/learn',
    rolldownOptions: {
      input: { writeLeanings: 'test/corpus/learning/writeLeanings.ts' },
      external: builtinModules.flatMap((name) => [name, `node:${name}`]),
      output: { format: 'cjs', entryFileNames: '[name].cjs' },
    },
  },
});
const { status } = spawnSync(
  process.execPath,
  [path.join(root, 'out/learn/writeLeanings.cjs'), ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
