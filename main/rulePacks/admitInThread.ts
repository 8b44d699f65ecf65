import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { RulePack } from '../../shared/cba/RulePack';
import type { Result } from '../../shared/result';
import { err } from '../../shared/result';
import { projectRoot } from '../resources/projectRoot';
import type { PackTextFailure } from './admitPackText';

/** `too-slow`: it took longer, or more memory, than any pack in good faith. */
export type AdmitFailure = PackTextFailure | { readonly kind: 'too-slow' };

export type AdmitPack = (text: string) => Promise<Result<RulePack, AdmitFailure>>;

/** Our own pack takes less than a second; a slow computer gets its time. */
const LONGEST_MILLISECONDS = 30_000;
const MOST_MEGABYTES = 512;

/**
 * Reads a rule pack and runs its counter-examples in a thread of its own, with an end to its time and its
 * memory: words of a stranger may be made to be slow.
 */
export const admitInThread: AdmitPack = (text) => {
  const worker = new Worker(path.join(projectRoot, 'out/main/packWorker.cjs'), {
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  return new Promise((resolve) => {
    const settle = (result: Result<RulePack, AdmitFailure>): void => {
      clearTimeout(clock);
      void worker.terminate();
      resolve(result);
    };
    const clock = setTimeout(() => settle(err({ kind: 'too-slow' })), LONGEST_MILLISECONDS);
    worker.on('message', settle);
    worker.on('error', () => settle(err({ kind: 'too-slow' })));
    worker.on('exit', () => settle(err({ kind: 'too-slow' })));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage(text);
  });
};
