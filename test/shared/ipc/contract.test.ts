import { describe, expect, it } from 'vitest';
import { CHANNEL_NAMES } from '../../../shared/ipc/channelNames';
import { contract } from '../../../shared/ipc/contract';
import { agreement } from '../../builders/agreement';

const documentId = '11111111-1111-4111-8111-111111111111';

describe('the contract', () => {
  it('has an entry for every channel and no other', () => {
    expect(Object.keys(contract).toSorted()).toEqual([...CHANNEL_NAMES].toSorted());
  });

  it.each(CHANNEL_NAMES)('takes nothing unknown on %s', (channel) => {
    const { request } = contract[channel];

    expect(request.safeParse({ path: '/etc/passwd' }).success).toBe(false);
    expect(request.safeParse({ ...usual(channel), path: '/etc/passwd' }).success).toBe(false);
  });

  it.each(CHANNEL_NAMES.filter((channel) => usual(channel) !== undefined))(
    'takes what it is meant for on %s',
    (channel) => {
      expect(contract[channel].request.safeParse(usual(channel)).success).toBe(true);
    },
  );

  it('takes no handle that could be a path', () => {
    for (const handle of [
      '',
      '../x',
      '/etc/passwd',
      'C:\\x',
      `${documentId}/..`,
      `${documentId}\n`,
    ]) {
      expect(contract['pdf:cancel'].request.safeParse({ documentId: handle }).success).toBe(false);
    }
  });

  it('takes no agreement that a file could not hold', () => {
    const odd = { ...agreement(), language: 'fr' };

    expect(
      contract['document:save'].request.safeParse({ documentId, agreement: odd }).success,
    ).toBe(false);
  });

  it('lets no path out in a failure', () => {
    const failure = { kind: 'disk-full', code: 'ENOSPC', step: 'read-back', file: 'a.ewa' };
    const { response } = contract['document:save'];

    expect(response.safeParse({ ok: false, error: { kind: 'disk', failure } }).success).toBe(true);
    expect(
      response.safeParse({
        ok: false,
        error: { kind: 'disk', failure: { ...failure, path: '/home/somebody/a.ewa' } },
      }).success,
    ).toBe(false);
  });
});

/** A request as windows make it; nothing where there is nothing to ask. */
function usual(channel: (typeof CHANNEL_NAMES)[number]): object | undefined {
  const whole = { documentId, agreement: agreement() };
  switch (channel) {
    case 'document:save':
    case 'document:save-as':
    case 'document:journal':
      return whole;
    case 'document:close':
      return { documentId, answer: 'stay' };
    case 'document:reload':
    case 'pdf:cancel':
      return { documentId };
    case 'document:open':
      return { recentId: null };
    case 'document:recover':
      return { recoveryId: documentId, action: 'restore' };
    case 'document:create':
      return { source: { kind: 'template', name: 'empty' }, profile: agreement().profile };
    case 'preferences:set':
      return { language: 'es', theme: 'dark' };
    case 'library:topics':
      return { language: 'es' };
    case 'import:choose':
      return { trackedChanges: 'ask' };
    case 'roster:read-table':
      return { documentId, roster: [] };
    case 'roster:record':
      return { ...whole, roster: [] };
    case 'sign:record':
      return {
        ...whole,
        proposal: {
          content: '0'.repeat(64),
          act: { kind: 'elect', person: 'p1', name: 'Teo Marsh', statement: 'I elect.' },
        },
      };
    case 'pdf:export':
    case 'pdf:preview':
      return { ...whole, copy: 'union' };
    case 'app:start':
    case 'window:document':
    case 'document:sample':
    case 'check:pack':
    case 'packs:list':
    case 'packs:import':
      return undefined;
    case 'packs:remove':
      return { pack: { id: 'sample', version: '1.0' } };
    case 'packs:choose':
      return { documentId, pack: null };
    case 'verify:file':
      return { handedId: null };
  }
}
