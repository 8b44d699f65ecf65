import type { Json } from '../agreement/canonical/canonicalJson';
import type { FileLimits } from './limits';
import { FILE_LIMITS } from './limits';

export type JsonObject = { readonly [member: string]: Json };

/** What files of one schema say about who may read and who may write them. */
type FileVersion = { readonly minReader: number; readonly minWriter: number };

/**
 * One numbered step from the schema before to `to`.
 *
 * It is given, and gives back, only the members that no signature covers; the others pass by it
 * unseen. A release never changes a step of an earlier one.
 */
export type Migration = {
  readonly to: number;
  readonly lift: (unsigned: JsonObject) => JsonObject;
};

/** What this program reads and writes. A parameter, so that tests can live in the future. */
export type FileFormat = {
  /** Index 0 is schema 1; the last is the one written. */
  readonly versions: readonly FileVersion[];
  /** Step 2, step 3, … without a gap: one fewer than the versions. */
  readonly migrations: readonly Migration[];
  readonly limits: FileLimits;
};

export const FILE_FORMAT: FileFormat = {
  versions: [
    { minReader: 1, minWriter: 1 },
    // The text is the same without the answers to findings: an old reader shows all findings as open.
    { minReader: 1, minWriter: 2 },
  ],
  // No file of schema 1 has the member: one that does is damaged, and null says where.
  migrations: [
    { to: 2, lift: (unsigned) => ({ ...unsigned, reviews: 'reviews' in unsigned ? null : [] }) },
  ],
  limits: FILE_LIMITS,
};

/** The schema that a format writes. */
export function schemaOf(format: FileFormat): number {
  return format.versions.length;
}
