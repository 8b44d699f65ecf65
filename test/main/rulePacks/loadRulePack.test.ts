import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadRulePack, loadRulePackFile } from '../../../main/rulePacks/loadRulePack';
import { laPilot } from '../../builders/laPilot';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rule-pack-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function loadText(text: string): ReturnType<typeof loadRulePackFile> {
  const file = path.join(folder, 'pack.json');
  await writeFile(file, text);
  return loadRulePackFile(file);
}

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

  it('says what is wrong with a file of someone else’s', async () => {
    expect(await loadText('{')).toMatchObject({ ok: false, error: { kind: 'not-json' } });
    expect(await loadText('null')).toMatchObject({ ok: false, error: { kind: 'invalid' } });
    expect(await loadRulePackFile(folder)).toMatchObject({
      ok: false,
      error: { kind: 'unreadable', code: 'EISDIR' },
    });
    expect(await loadRulePackFile(path.join(folder, 'gone.json'))).toMatchObject({
      ok: false,
      error: { kind: 'not-found' },
    });
  });

  it('refuses a pack from elsewhere that misreads one of its own examples', async () => {
    const [example] = laPilot.counterExamples;
    const counterExamples = [{ ...example, severity: 'note', articles: ['IV'] }];
    expect(await loadText(JSON.stringify({ ...laPilot, counterExamples }))).toMatchObject({
      ok: false,
      error: { kind: 'counter-example-failed' },
    });
  });
});
