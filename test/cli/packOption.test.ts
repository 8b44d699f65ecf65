import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulePack } from '../builders/rulePack';
import { ewa, workFolder } from './ewa';

describe('ewa check --pack', () => {
  it('checks under the pack in that file, and says which', () => {
    const folder = workFolder();
    const pack = rulePack({ version: '1.0', name: 'From UTLA' });
    writeFileSync(path.join(folder, 'pack.json'), JSON.stringify(pack));
    writeFileSync(path.join(folder, 'draft.txt'), 'The staff waives Article XII.\n');

    const { code, out } = ewa(folder, 'check', 'draft.txt', '--pack', 'pack.json', '--json');

    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ pack: { id: 'sample', version: '1.0' } });
  });

  it('checks nothing under a pack that is not let in', () => {
    const folder = workFolder();
    writeFileSync(path.join(folder, 'pack.json'), '{}');
    writeFileSync(path.join(folder, 'draft.txt'), 'The staff waives Article XII.\n');

    expect(ewa(folder, 'check', 'draft.txt', '--pack', 'pack.json').code).toBe(2);
  });
});
