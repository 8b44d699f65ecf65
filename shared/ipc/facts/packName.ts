import { z } from 'zod';
import type { PackName } from '../../cba/PackName';

/** As a file of the data folder may be called: no part of it can be a path. */
export const packNameSchema: z.ZodType<PackName> = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/),
  version: z.string().regex(/^\d{1,4}(\.\d{1,4}){1,3}$/),
});
