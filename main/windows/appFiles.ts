import { readdirSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../resources/projectRoot';

/** A file that a window may load, by the path of its address. */
export type AppFile = { readonly path: string; readonly type: string };

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/**
 * Every file that windows may load, listed once at the start: `/` and `/assets/…` of the built page,
 * `/fonts/…`. An address only ever picks from this list, so none can be made to name another file.
 */
export function appFiles(root: string = projectRoot): ReadonlyMap<string, AppFile> {
  const files = new Map<string, AppFile>();
  const page = path.join(root, 'out/renderer');
  const shelves = [
    { address: '/', folder: page },
    { address: '/assets/', folder: path.join(page, 'assets') },
    { address: '/fonts/', folder: path.join(root, 'out/fonts') },
  ];
  for (const { address, folder } of shelves) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const type = TYPES[path.extname(entry.name)];
      if (!entry.isFile() || type === undefined) continue;
      const file = { path: path.join(folder, entry.name), type };
      files.set(`${address}${entry.name}`, file);
      if (address === '/' && entry.name === 'index.html') files.set('/', file);
    }
  }
  return files;
}
