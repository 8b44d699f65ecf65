import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CheckedBody } from '../../../renderer/features/findings/AgreementChange';
import { createAnswer } from '../../../renderer/features/findings/answerCheck';
import type { CheckRequest } from '../../../renderer/features/findings/CheckMessage';
import type { CheckWorkerEvents } from '../../../renderer/features/findings/createCheckDesk';
import { createCheckDesk } from '../../../renderer/features/findings/createCheckDesk';
import { loadRulePack } from '../../../main/rulePacks/loadRulePack';
import { checkAgreement } from '../../../shared/check/checkAgreement';
import type { Finding } from '../../../shared/check/Finding';
import { agreement, clauseSaying, section } from '../../builders/agreement';
import { unwrap } from '../../builders/signing';

const pack = unwrap(await loadRulePack('la-pilot'));

function saying(...texts: readonly string[]): CheckedBody {
  const clauses = texts.map((text, index) => clauseSaying(`c${index}`, text));
  return agreement({ sections: [section({ clauses })] });
}

/** A worker on the other side of a copy, which answers only when it is told to. */
function deskWithWorker() {
  const workers: { events: CheckWorkerEvents; requests: CheckRequest[]; isEnded: boolean }[] = [];
  const heard: { findings: readonly Finding[]; of: CheckedBody }[] = [];
  const onBroken = vi.fn();
  const desk = createCheckDesk({
    pack,
    startWorker: (events) => {
      const worker = { events, requests: [] as CheckRequest[], isEnded: false };
      workers.push(worker);
      return {
        send: (request) => void worker.requests.push(structuredClone(request)),
        end: () => void (worker.isEnded = true),
      };
    },
    onFindings: (findings, of) => heard.push({ findings, of }),
    onBroken,
  });
  const answer = createAnswer();
  function work(): void {
    const worker = workers.at(-1);
    for (const request of worker?.requests.splice(0) ?? []) {
      const reply = answer(request);
      if (reply !== null) worker?.events.onReply(reply);
    }
  }
  return { desk, workers, heard, onBroken, work };
}

describe('createCheckDesk', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('gives the findings of the whole for the first body', () => {
    const { desk, heard, work } = deskWithWorker();
    const body = saying('Article XII is waived.', 'We meet on Mondays.');

    desk.check(body);
    work();

    const whole = checkAgreement({ ...agreement(), ...body }, pack);
    expect(heard).toEqual([{ findings: whole, of: body }]);
    expect(whole.some(({ severity }) => severity === 'conflict')).toBe(true);
  });

  it('sends only the clause that changed, and skips bodies that newer ones replaced', () => {
    const { desk, heard, work, workers } = deskWithWorker();
    const first = saying('One.', 'Two.');
    desk.check(first);
    work();
    const [section] = first.sections;
    if (section === undefined) throw new Error('no section');
    const changed = (text: string): CheckedBody => ({
      ...first,
      sections: [
        { ...section, clauses: [...section.clauses.slice(0, 1), clauseSaying('c1', text)] },
      ],
    });

    desk.check(changed('Article X'));
    desk.check(changed('Article X is'));
    desk.check(changed('Article X is waived.'));

    const asked = workers[0]?.requests.filter(({ kind }) => kind === 'check');
    expect(asked).toHaveLength(1);
    expect(JSON.stringify(asked)).not.toContain('One.');
    work();
    work();
    expect(heard.map(({ of }) => JSON.stringify(of).includes('waived'))).toEqual([
      false,
      false,
      true,
    ]);
    expect(heard.at(-1)?.findings[0]?.articles).toEqual(['X']);
  });

  it('ends a check that hangs, says so, and starts anew with everything', () => {
    const { desk, workers, onBroken } = deskWithWorker();
    desk.check(saying('One.'));

    vi.advanceTimersByTime(60_000);

    expect(onBroken).toHaveBeenCalledOnce();
    expect(workers[0]?.isEnded).toBe(true);
    desk.check(saying('One, again.'));
    expect(workers).toHaveLength(2);
    expect(workers[1]?.requests.map(({ kind }) => kind)).toEqual(['pack', 'check']);
    expect(JSON.stringify(workers[1]?.requests[1])).toContain('One, again.');
  });

  it('sends everything again when the worker lost its place', () => {
    const { desk, heard, workers, work } = deskWithWorker();
    const body = saying('Article XII is waived.');
    desk.check(body);
    workers[0]?.events.onReply({ kind: 'lost', turn: 1 });
    work();

    expect(heard.at(-1)?.of).toBe(body);
  });

  it('takes no answer after it was stopped', () => {
    const { desk, heard, workers } = deskWithWorker();
    desk.check(saying('One.'));
    desk.stop();

    workers[0]?.events.onReply({ kind: 'findings', turn: 1, findings: [] });

    expect(heard).toEqual([]);
    expect(workers[0]?.isEnded).toBe(true);
  });
});
