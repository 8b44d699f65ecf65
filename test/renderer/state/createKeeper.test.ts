import { describe, expect, it } from 'vitest';
import { createKeeper } from '../../../renderer/state/createKeeper';
import type { Invoke } from '../../../shared/ipc/contract';
import { isDocumentId } from '../../../shared/ipc/handles';
import { agreement, clauseSaying, section } from '../../builders/agreement';

const id = '00000000-0000-4000-8000-000000000000';
if (!isDocumentId(id)) throw new Error('no id');

function saying(text: string) {
  return agreement({ sections: [section({ clauses: [clauseSaying('c1', text)] })] });
}

/** A main that answers each request in its turn and remembers them. */
function main(...answers: readonly boolean[]) {
  const requests: unknown[] = [];
  const invoke = (async (_: string, request: unknown) => {
    const isKept = answers[requests.length] ?? true;
    requests.push(request);
    return isKept ? { ok: true, value: undefined } : { ok: false, error: { kind: 'out-of-step' } };
  }) as Invoke;
  return { requests, invoke };
}

describe('createKeeper', () => {
  const opened = saying('One.');

  it('sends what changed since the last time, and nothing for nothing', () => {
    const { requests, invoke } = main();
    const keeper = createKeeper({ documentId: id, opened, invoke });

    keeper.keep(opened);
    keeper.keep(saying('Two.'));
    keeper.keep(saying('Two.'));

    expect(requests).toMatchObject([{ documentId: id, edits: [{ kind: 'put-clause' }] }]);
  });

  it('follows an agreement that a save carried', () => {
    const { requests, invoke } = main();
    const keeper = createKeeper({ documentId: id, opened, invoke });
    const saved = saying('Saved.');

    keeper.follow(saved);
    keeper.keep(saved);

    expect(requests).toEqual([]);
  });

  it('sends the whole agreement, with what was typed meanwhile, when main is out of step', async () => {
    const { requests, invoke } = main(false);
    const keeper = createKeeper({ documentId: id, opened, invoke });
    const [two, three] = [saying('Two.'), saying('Three.')];

    keeper.keep(two);
    keeper.keep(three);
    await new Promise((done) => setTimeout(done, 0));

    expect(requests).toHaveLength(3);
    expect(requests[2]).toEqual({ documentId: id, agreement: three });
  });
});
