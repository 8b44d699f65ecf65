import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { RulePack } from '../../shared/cba/RulePack';
import type { Result } from '../../shared/result';
import { err } from '../../shared/result';
import { errorCode } from '../effects/errorCode';
import { projectRoot } from '../resources/projectRoot';
import type { PackTextFailure } from './admitPackText';

/** `too-slow`: it took longer, or more memory, than any pack in good faith. */
export type AdmitFailure = PackTextFailure | { readonly kind: 'too-slow' };

export type AdmitPack = (text: string) => Promise<Result<RulePack, AdmitFailure>>;

type AdmitLimits = {
  readonly milliseconds?: number;
  readonly megabytes?: number;
  /** The program of the thread. */
  readonly program?: string;
};

/** Our own pack takes less than a second; a slow computer gets its time. */
const LONGEST_MILLISECONDS = 30_000;
const MOST_MEGABYTES = 512;

/**
 * Reads a rule pack and runs its counter-examples in a thread of its own, with an end to its time and its
 * memory: words of a stranger may be made to be slow. A thread that breaks down in any other way is a
 * mistake of ours, and throws.
 */
export async function admitInThread(
  text: string,
  {
    milliseconds = LONGEST_MILLISECONDS,
    megabytes = MOST_MEGABYTES,
    program = path.join(projectRoot, 'out/main/packWorker.cjs'),
  }: AdmitLimits = {},
): Promise<Result<RulePack, AdmitFailure>> {
  const worker = new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
  let clock: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve, reject) => {
      clock = setTimeout(() => resolve(err({ kind: 'too-slow' })), milliseconds);
      worker.on('message', resolve);
      worker.on('error', (error) => {
        if (errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY') resolve(err({ kind: 'too-slow' }));
        else reject(error);
      });
      worker.on('exit', () =>
        reject(new Error('The thread of a rule pack ended without an answer')),
      );
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage(text);
    });
  } finally {
    clearTimeout(clock);
    void worker.terminate();
  }
}
