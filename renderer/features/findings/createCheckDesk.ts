import type { RulePack } from '../../../shared/cba/RulePack';
import type { Finding } from '../../../shared/check/Finding';
import type { CheckedBody } from './AgreementChange';
import { changeBetween } from './AgreementChange';
import type { CheckReply, CheckRequest } from './CheckMessage';

/** A worker under way: where requests go, and how it is ended. */
export type CheckWorker = {
  readonly send: (request: CheckRequest) => void;
  readonly end: () => void;
};

export type CheckWorkerEvents = {
  readonly onReply: (reply: CheckReply) => void;
  readonly onError: () => void;
};

type CheckDeskOptions = {
  readonly pack: RulePack;
  readonly startWorker: (events: CheckWorkerEvents) => CheckWorker;
  /** Findings of the body last handed in, or of one before it while more work waits. */
  readonly onFindings: (findings: readonly Finding[], of: CheckedBody) => void;
  /** The worker broke down or took too long; the next change starts another. */
  readonly onBroken: () => void;
};

export type CheckDesk = {
  /** Asks for findings. Costs the caller one comparison a clause; never waits. */
  readonly check: (body: CheckedBody) => void;
  readonly stop: () => void;
};

/** A check takes milliseconds. One that takes this long hangs, and is ended. */
const LONGEST_CHECK_MS = 10_000;

type Asked = { readonly turn: number; readonly body: CheckedBody };

/**
 * Keeps one check under way and one body waiting: whoever types faster than checking goes only
 * replaces the one that waits. Each request carries what changed since the one before.
 */
export function createCheckDesk(options: CheckDeskOptions): CheckDesk {
  let worker: CheckWorker | null = null;
  let known: CheckedBody | null = null;
  let asked: Asked | null = null;
  let waiting: CheckedBody | null = null;
  let turn = 0;
  let watchdog: ReturnType<typeof setTimeout> | undefined;

  function started(): CheckWorker {
    const fresh = options.startWorker({ onReply: take, onError: breakDown });
    fresh.send({ kind: 'pack', pack: options.pack });
    return fresh;
  }

  function ask(body: CheckedBody): void {
    worker ??= started();
    turn += 1;
    asked = { turn, body };
    worker.send({ kind: 'check', turn, change: changeBetween(known, body) });
    known = body;
    watchdog = setTimeout(breakDown, LONGEST_CHECK_MS);
  }

  function take(reply: CheckReply): void {
    if (asked === null || reply.turn !== asked.turn) return;
    clearTimeout(watchdog);
    const { body } = asked;
    asked = null;
    if (reply.kind === 'findings') options.onFindings(reply.findings, body);
    else {
      known = null;
      waiting ??= body;
    }
    const next = waiting;
    waiting = null;
    if (next !== null) ask(next);
  }

  function end(): void {
    clearTimeout(watchdog);
    worker?.end();
    [worker, known, asked, waiting] = [null, null, null, null];
  }

  function breakDown(): void {
    end();
    options.onBroken();
  }

  return {
    check(body) {
      if (asked === null) ask(body);
      else waiting = body;
    },
    stop: end,
  };
}
