import type { FileLimits } from './limits';

/** The first place where a file is not what was saved. Bytes and lines are those of the whole file. */
type BadPlace =
  | { readonly kind: 'byte'; readonly offset: number; readonly line: number }
  | { readonly kind: 'member'; readonly path: string };

/**
 * What is wrong there.
 *
 * `header`, `closing-line` and `trailing-bytes` are about the frame, `not-utf-8` and `not-canonical`
 * about the letters, `repeated-name` about two members of one name, `versions` and `contents` about
 * what the members hold. `sum` is left for a body in which only the sum tells that it was changed.
 */
export type Damage =
  | 'header'
  | 'closing-line'
  | 'trailing-bytes'
  | 'not-utf-8'
  | 'not-canonical'
  | 'repeated-name'
  | 'versions'
  | 'contents'
  | 'sum';

/** Why bytes cannot be opened as an agreement. Facts only: the shells have the words. */
export type OpenFailure =
  /** Does not begin as an agreement file does. */
  | { readonly kind: 'not-ours' }
  /** The beginning is right and the end is missing. `expectedBytes` is null when even the first line is cut. */
  | {
      readonly kind: 'cut-off';
      readonly foundBytes: number;
      readonly expectedBytes: number | null;
    }
  | { readonly kind: 'damaged'; readonly damage: Damage; readonly place: BadPlace }
  /** Saved by a later release, and the file is fine. `minReader` is null when the frame itself is newer. */
  | { readonly kind: 'newer-than-app'; readonly schema: number; readonly minReader: number | null }
  | { readonly kind: 'too-large'; readonly limit: keyof FileLimits; readonly atMost: number };
