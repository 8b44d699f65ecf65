import { describe, expect, it } from 'vitest';
import { loadRulePack } from '../../../main/rulePacks/loadRulePack';
import { laPilot } from '../../builders/laPilot';

describe('loadRulePack', () => {
  it('loads the pack that comes with the app', async () => {
    expect(await loadRulePack()).toEqual({ ok: true, value: laPilot });
  });

  it.each(['none-such', '../rule-packs/la-pilot', '', 'LA-PILOT'])(
    'finds no pack named "%s"',
    async (name) => {
      expect(await loadRulePack(name)).toMatchObject({ ok: false, error: { kind: 'not-found' } });
    },
  );
});
