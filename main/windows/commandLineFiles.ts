import path from 'node:path';

/** The agreement files named on a command line, as full paths. Whatever Chromium adds is left out. */
export function commandLineFiles(args: readonly string[], folder: string): readonly string[] {
  return args
    .filter((arg) => !arg.startsWith('-') && arg.toLowerCase().endsWith('.ewa'))
    .map((arg) => path.resolve(folder, arg));
}
