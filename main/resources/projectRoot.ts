import path from 'node:path';

/**
 * The folder that holds `templates/` and `out/`: two above this file, both from source and from the
 * built bundle in `out/main`, and inside a package as well.
 */
export const projectRoot = path.resolve(import.meta.dirname, '../..');
