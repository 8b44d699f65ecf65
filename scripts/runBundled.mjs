import { spawnSync } from 'node:child_process';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '..');

/**
 * Bundles TypeScript that stands beside the tests like the product, and runs it with this script's arguments.
 * `folder` is where under `out` it is put, `input` names its files, of which `main` is run.
 */
export async function runBundled({
  folder,
  input,
  main,
  external = [],
  minify = false,
  flags = [],
}) {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20.18',
      outDir: path.join('out', folder),
      minify,
      rolldownOptions: {
        input,
        external: [...external, ...builtinModules.flatMap((name) => [name, `node:${name}`])],
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: '[name]-[hash].cjs',
        },
      },
    },
  });
  const { status } = spawnSync(
    process.execPath,
    [...flags, path.join(root, 'out', folder, `${main}.cjs`), ...process.argv.slice(2)],
    { cwd: root, stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
}
