import { z } from 'zod';
import type { Preferences } from '../../shared/ipc/facts/preferences';
import { preferencesSchema } from '../../shared/ipc/facts/preferences';
import { packNameSchema } from '../../shared/ipc/facts/packName';
import type { PackChoice, RecentPath, WindowPlace } from './Settings';

/** Each member by itself: one that is damaged costs only itself. */
export const settingsSchema = {
  preferences: preferencesSchema.nullable().catch(null) satisfies z.ZodType<Preferences | null>,
  recent: z
    .array(z.object({ path: z.string(), openedAt: z.iso.datetime() }))
    .catch([]) satisfies z.ZodType<readonly RecentPath[]>,
  packChoices: z
    .array(z.object({ agreement: z.string(), pack: packNameSchema }))
    .catch([]) satisfies z.ZodType<readonly PackChoice[]>,
  windowPlace: z
    .object({
      x: z.int(),
      y: z.int(),
      width: z.int().min(1),
      height: z.int().min(1),
      isMaximized: z.boolean(),
    })
    .nullable()
    .catch(null) satisfies z.ZodType<WindowPlace | null>,
};
