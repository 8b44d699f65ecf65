import type { CheckReply } from './CheckMessage';
import type { CheckWorker, CheckWorkerEvents } from './createCheckDesk';
import { startModuleWorker } from '../../platform/startModuleWorker';
// oxlint-disable-next-line import/default -- Vite makes this module: the address of the bundled worker
import workerUrl from './checkWorker?worker&url';

/** Starts the thread that checks, so that no check ever stands between a key and its letter. */
export function startCheckWorker({ onReply, onError }: CheckWorkerEvents): CheckWorker {
  const worker = startModuleWorker(workerUrl);
  worker.addEventListener('message', ({ data }: MessageEvent<CheckReply>) => onReply(data));
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    onError();
  });
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    send: (request) => worker.postMessage(request),
    end: () => worker.terminate(),
  };
}
