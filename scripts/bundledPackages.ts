import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/**
 * Writes down which packages a layer's bundles were made of, for the list of their licences: a file
 * for each entry, since every worker is a bundle of its own.
 */
export function bundledPackages(root: string, layer: string): Plugin {
  return {
    name: 'bundled-packages',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const modules = chunks.flatMap((chunk) => Object.keys(chunk.modules));
      const folders = modules.map(packageFolder).filter((folder) => folder !== null);
      const found = [...new Set(folders)].map((folder) => path.relative(root, folder)).toSorted();
      const entry = chunks.find(({ isEntry }) => isEntry)?.name ?? 'entry';
      const list = path.join(root, 'out/licences/bundled', `${layer}-${entry}.json`);
      mkdirSync(path.dirname(list), { recursive: true });
      writeFileSync(list, `${JSON.stringify(found, null, 2)}\n`);
    },
  };
}

/** The folder of the package that a module belongs to; null for our own. */
function packageFolder(module: string): string | null {
  const file = module.replace(/^\0/, '').replace(/\?.*$/, '');
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? null;
}
