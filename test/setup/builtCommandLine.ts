import { ensureBuilt } from '../../scripts/ensureBuilt.mjs';

/** Tests of the command line and the PDF worker run what is shipped, so it must be up to date. */
export function setup(): void {
  ensureBuilt();
}
