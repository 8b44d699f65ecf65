import type { AppContext } from './AppContext';
import type { Handlers } from './Handler';
import { importHandlers } from './handlers/importHandlers';
import { libraryHandlers } from './handlers/libraryHandlers';
import { openHandlers } from './handlers/openHandlers';
import { packHandlers } from './handlers/packHandlers';
import { pdfHandlers } from './handlers/pdfHandlers';
import { saveHandlers } from './handlers/saveHandlers';
import { signingHandlers } from './handlers/signingHandlers';
import { startHandlers } from './handlers/startHandlers';
import { verifyHandlers } from './handlers/verifyHandlers';

/** One handler for every channel of the contract; the compiler misses none. */
export function allHandlers(context: AppContext): Handlers {
  return {
    ...startHandlers(context),
    ...openHandlers(context),
    ...saveHandlers(context),
    ...importHandlers(context),
    ...libraryHandlers(),
    ...signingHandlers(context),
    ...packHandlers(context),
    ...pdfHandlers(context),
    ...verifyHandlers(context),
  };
}
