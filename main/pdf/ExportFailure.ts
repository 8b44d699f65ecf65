/**
 * Why there is no PDF.
 *
 * `missing-glyph`: no embedded face can draw a character, so the page would show a box instead.
 * `stopped`: whoever asked for the PDF does not want it any more.
 * `worker`: the thread that sets the pages could not be started or broke down.
 */
export type ExportFailure =
  | {
      readonly kind: 'missing-glyph';
      readonly character: string;
      /** "U+1F600" */
      readonly codePoint: string;
      /** Number of the clause, or title of the part. */
      readonly where: string;
    }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'worker'; readonly detail: string };
