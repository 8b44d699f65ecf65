import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import type { Result } from '../../shared/result';
import { ok } from '../../shared/result';
import type { DiskFailure } from '../documents/disk/DiskFailure';
import { attempt } from '../documents/disk/DiskFailure';

/** What a command sees of the world outside its files. */
export type Terminal = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The typed answer, or null when the input ended: nobody is there to answer. */
  readonly ask: (question: string) => Promise<string | null>;
  /**
   * The same as `out`, for much of it: waits until there is room for more. False when nobody reads it
   * any more, or it is lost, so that what follows need not be made.
   */
  readonly outInTurn: (text: string) => Promise<boolean>;
  /** Standard input, as it comes. */
  readonly input: () => AsyncIterable<Result<Buffer, DiskFailure>>;
};

type Streams = { readonly stdin: Readable; readonly stdout: Writable; readonly stderr: Writable };

export function terminal({ stdin, stdout, stderr }: Streams): Terminal {
  let isLost = false;
  stdout.on('error', () => {
    isLost = true;
  });
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    ask: (question) => ask(question, stdin, stderr),
    outInTurn: async (text) => {
      if (!isLost && !stdout.write(text)) await drained(stdout);
      return !isLost;
    },
    input: () => partsOf(stdin),
  };
}

function drained(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    const settle = (): void => {
      for (const event of ENDS_WAITING) stream.off(event, settle);
      resolve();
    };
    for (const event of ENDS_WAITING) stream.on(event, settle);
  });
}

const ENDS_WAITING = ['drain', 'error', 'close'] as const;

async function* partsOf(stdin: Readable): AsyncGenerator<Result<Buffer, DiskFailure>> {
  const parts = stdin[Symbol.asyncIterator]();
  try {
    for (;;) {
      const part = await attempt('read-file', 'standard input', async () => parts.next());
      if (!part.ok) return yield part;
      if (part.value.done === true) return;
      yield ok(Buffer.from(part.value.value));
    }
  } finally {
    // Lets the process end though more is coming.
    stdin.destroy();
  }
}

// Questions go to the error stream, so that standard output stays what a script expects.
function ask(question: string, input: Readable, output: Writable): Promise<string | null> {
  return new Promise((resolve) => {
    const lines = createInterface({ input, output });
    lines.once('close', () => resolve(null));
    lines
      .question(question)
      .then((answer) => resolve(answer))
      .catch(() => resolve(null))
      .finally(() => lines.close());
  });
}
