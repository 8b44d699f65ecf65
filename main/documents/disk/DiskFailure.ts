import { err, ok } from '../../../shared/result';
import type { Result } from '../../../shared/result';
import { errorCode } from '../../effects/errorCode';

/** What a program was doing when the disk refused; the shells say it in words. */
export type DiskStep =
  | 'find-file'
  | 'read-file'
  | 'keep-previous-version'
  | 'write-temporary-file'
  | 'read-back'
  | 'put-in-place'
  | 'settle-folder'
  | 'write-journal'
  | 'read-journal'
  | 'list-versions';

/** The refusals people can do something about, by the system's codes. */
const KINDS = {
  ENOSPC: 'disk-full',
  EDQUOT: 'quota-used-up',
  EFBIG: 'file-too-big-for-disk',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EROFS: 'read-only-disk',
  EBUSY: 'in-use',
  ETXTBSY: 'in-use',
  EIO: 'disk-error',
  EMFILE: 'too-many-open-files',
  ENFILE: 'too-many-open-files',
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EEXIST: 'already-there',
  EISDIR: 'not-a-file',
  ENAMETOOLONG: 'name-too-long',
  ENXIO: 'disk-gone',
  ENODEV: 'disk-gone',
  ESTALE: 'disk-gone',
  ETIMEDOUT: 'disk-gone',
} as const satisfies Readonly<Record<string, string>>;

/** `unexpected` is any other refusal, known only by its code. `read-back-differs` is a disk that does not keep what it was given. */
export type DiskFailureKind =
  | (typeof KINDS)[keyof typeof KINDS]
  | 'read-back-differs'
  | 'unexpected';

/** Something outside the program that did not work. */
export type DiskFailure = {
  readonly kind: DiskFailureKind;
  /** As the system said it, "ENOSPC". */
  readonly code: string;
  readonly step: DiskStep;
  readonly path: string;
};

/** Does something with the disk; whatever it throws becomes a failure with a name. */
export async function attempt<Value>(
  step: DiskStep,
  path: string,
  action: () => Promise<Value>,
): Promise<Result<Value, DiskFailure>> {
  try {
    return ok(await action());
  } catch (error) {
    const code = errorCode(error);
    return err({ kind: isKnown(code) ? KINDS[code] : 'unexpected', code, step, path });
  }
}

function isKnown(code: string): code is keyof typeof KINDS {
  return Object.hasOwn(KINDS, code);
}
