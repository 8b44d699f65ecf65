import type { DiskFailure, DiskFailureKind, DiskStep } from '../../documents/disk/DiskFailure';

const WHAT: Readonly<Record<DiskStep, string>> = {
  'find-file': 'find',
  'read-file': 'read',
  'keep-previous-version': 'keep the previous version in',
  'write-temporary-file': 'write',
  'read-back': 'read back what was written to',
  'put-in-place': 'put the new file in place at',
  'settle-folder': 'make the disk keep',
  'write-journal': 'write down the latest changes in',
  'read-journal': 'read the latest changes from',
  'list-versions': 'list the earlier versions in',
};

const WHY: Readonly<Record<DiskFailureKind, string>> = {
  'disk-full': 'the disk is full. Free some space, or save to another disk.',
  'quota-used-up': 'your share of this disk is used up. Free some space, or save elsewhere.',
  'file-too-big-for-disk': 'this disk takes no file of that size. Save to another disk.',
  'not-allowed': 'this computer does not let you. Choose a folder of your own.',
  'read-only-disk': 'the disk can only be read. Save to another one.',
  'in-use': 'another program holds the file. Close it there and try again.',
  'disk-error': 'the disk reports an error. Save to another disk, and have this one looked at.',
  'too-many-open-files':
    'too many files are open on this computer. Close some programs and try again.',
  'not-found': 'there is no such file or folder. Check the name.',
  'already-there': 'something of that name is there already. Choose another name.',
  'not-a-file': 'that is no ordinary file, perhaps a folder. Name the file itself.',
  'name-too-long': 'the name is too long for this disk. Choose a shorter one.',
  'disk-gone': 'the disk no longer answers. Plug it in again, or save to another one.',
  'read-back-differs':
    'the disk gave back something else than was written. Save to another disk, and have this one looked at.',
  unexpected: 'the computer refused.',
};

/** What did not work with the disk, why, and what to do. */
export function diskFailureWords({ kind, code, step, path }: DiskFailure): string {
  const named = kind === 'unexpected' ? ` (${code})` : '';
  return `Could not ${WHAT[step]} ${path}: ${WHY[kind]}${named}`;
}
