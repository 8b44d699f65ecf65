import { describe, expect, it } from 'vitest';
import { admitInThread } from '../../../main/rulePacks/admitInThread';
import { laPilot } from '../../builders/laPilot';

describe('admitInThread', () => {
  it('lets in the pack that comes with the app, off this thread', async () => {
    let ticks = 0;
    const clock = setInterval(() => (ticks += 1), 5);
    const admitted = await admitInThread(JSON.stringify(laPilot));
    clearInterval(clock);

    expect(admitted).toEqual({ ok: true, value: laPilot });
    expect(ticks).toBeGreaterThan(5);
  });

  it('refuses what is no pack', async () => {
    expect(await admitInThread('[]')).toMatchObject({ ok: false, error: { kind: 'invalid' } });
  });
});
