import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRulePacks } from '../../../main/rulePacks/RulePacks';
import { ok } from '../../../shared/result';
import { workplace } from '../../builders/documents';
import { rulePack } from '../../builders/rulePack';

describe('packs taken in before', () => {
  it('are tried again after trying one broke down', async () => {
    const pack = rulePack({ id: 'sample', version: '1.0' });
    const { desk } = await workplace();
    const folder = path.join(desk.dataFolder, 'rule-packs');
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'sample@1.0.json'), JSON.stringify(pack));
    let tries = 0;
    const packs = createRulePacks({
      desk,
      builtIn: async () => ok(rulePack()),
      admit: async () => {
        tries += 1;
        if (tries === 1) throw new Error('The thread of a rule pack ended without an answer');
        return ok(pack);
      },
    });

    await expect(packs.named(pack)).rejects.toThrow('without an answer');
    expect(await packs.named(pack)).toEqual(pack);
    expect(await packs.named(pack)).toEqual(pack);
    expect(tries).toBe(2);
  });
});
