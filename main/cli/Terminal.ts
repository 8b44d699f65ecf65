import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';

/** What a command sees of the world outside its files. */
export type Terminal = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The typed answer, or null when the input ended: nobody is there to answer. */
  readonly ask: (question: string) => Promise<string | null>;
  /** All of standard input. */
  readonly readInput: () => Promise<Uint8Array>;
};

type Streams = { readonly stdin: Readable; readonly stdout: Writable; readonly stderr: Writable };

export function terminal({ stdin, stdout, stderr }: Streams): Terminal {
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    ask: (question) => ask(question, stdin, stderr),
    readInput: async () => {
      const parts: Buffer[] = [];
      for await (const part of stdin) parts.push(Buffer.from(part));
      return Buffer.concat(parts);
    },
  };
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
