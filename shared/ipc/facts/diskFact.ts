import { z } from 'zod';

const DISK_REFUSALS = [
  'disk-full',
  'quota-used-up',
  'file-too-big-for-disk',
  'not-allowed',
  'read-only-disk',
  'in-use',
  'disk-error',
  'too-many-open-files',
  'not-found',
  'already-there',
  'not-a-file',
  'name-too-long',
  'disk-gone',
  'read-back-differs',
  'unexpected',
] as const;

const DISK_STEPS = [
  'find-file',
  'read-file',
  'keep-previous-version',
  'write-temporary-file',
  'read-back',
  'put-in-place',
  'settle-folder',
  'write-journal',
  'read-journal',
  'list-versions',
] as const;

/** What the disk refused, at which step, with the system's own code ("ENOSPC") and the file's name. */
export type DiskFact = {
  readonly kind: (typeof DISK_REFUSALS)[number];
  readonly code: string;
  readonly step: (typeof DISK_STEPS)[number];
  /** The file's name without its folder. */
  readonly file: string;
};

export const diskFactSchema: z.ZodType<DiskFact> = z.strictObject({
  kind: z.enum(DISK_REFUSALS),
  code: z.string(),
  step: z.enum(DISK_STEPS),
  file: z.string(),
});
