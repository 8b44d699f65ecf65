import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A program that plain Node runs, and what takes it away again. */
export type Bundle = { readonly program: string; readonly remove: () => Promise<void> };

/** Bundles a TypeScript file of a test, with our real code, into a temporary folder. */
export async function bundled(entry: URL): Promise<Bundle> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'ewa-bundle-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: path.resolve(import.meta.dirname, '../..'),
    build: {
      ssr: fileURLToPath(entry),
      outDir: folder,
      emptyOutDir: true,
      target: 'node20.18',
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'program.cjs' } },
    },
    ssr: { noExternal: true },
  });
  return {
    program: path.join(folder, 'program.cjs'),
    remove: async () => rm(folder, { recursive: true, force: true }),
  };
}
