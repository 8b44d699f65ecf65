import { open } from 'node:fs/promises';
import type { Result } from '../../shared/result';
import { err, ok } from '../../shared/result';
import type { DiskFailure } from '../documents/disk/DiskFailure';
import { attempt } from '../documents/disk/DiskFailure';
import type { Terminal } from './Terminal';

/** A clause of a megabyte is read; what is longer is no list of clauses. */
export const LONGEST_LINE_BYTES = 16_000_000;

/** `too-long`: a line without an end, as devices have. */
export type LinesFailure = DiskFailure | { readonly kind: 'too-long'; readonly line: number };

const END_OF_LINE = 0x0a;

/** The lines of a file, or of standard input (`-`), one by one as they come. Ends with the first failure. */
export async function* linesOf(
  file: string,
  terminal: Terminal,
): AsyncGenerator<Result<Uint8Array, LinesFailure>> {
  let line = 1;
  let rest: Buffer[] = [];
  let size = 0;
  for await (const part of file === '-' ? terminal.input() : partsOf(file)) {
    if (!part.ok) return yield part;
    let start = 0;
    for (
      let end = part.value.indexOf(END_OF_LINE);
      end !== -1;
      end = part.value.indexOf(END_OF_LINE, start)
    ) {
      yield ok(Buffer.concat([...rest, part.value.subarray(start, end)]));
      line += 1;
      start = end + 1;
      rest = [];
      size = 0;
    }
    rest.push(part.value.subarray(start));
    size += part.value.length - start;
    if (size > LONGEST_LINE_BYTES) return yield err({ kind: 'too-long', line });
  }
  if (size > 0) yield ok(Buffer.concat(rest));
}

const PART_BYTES = 65_536;

async function* partsOf(file: string): AsyncGenerator<Result<Buffer, DiskFailure>> {
  const opened = await attempt('read-file', file, async () => open(file, 'r'));
  if (!opened.ok) return yield opened;
  const handle = opened.value;
  try {
    for (;;) {
      const read = await attempt('read-file', file, async () =>
        handle.read(Buffer.alloc(PART_BYTES)),
      );
      if (!read.ok) return yield read;
      const { bytesRead, buffer } = read.value;
      if (bytesRead === 0) return;
      yield ok(buffer.subarray(0, bytesRead));
    }
  } finally {
    await handle.close();
  }
}
