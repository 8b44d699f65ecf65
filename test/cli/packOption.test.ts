import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CounterExample } from '../../shared/cba/RulePack';
import { rulePack } from '../builders/rulePack';
import { ewa, workFolder } from './ewa';

const misread: CounterExample = {
  text: 'All is well.',
  severity: 'conflict',
  articles: [],
  shows: 'a trap',
  source: 'slide',
  confidence: 'stated',
};

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

  it.each([
    ['is gone', 'gone.json', null, 'no such file'],
    ['is a folder', '.', null, 'no ordinary file'],
    ['is too large', 'pack.json', ' '.repeat(8_000_001), 'far larger'],
    ['is no JSON', 'pack.json', '{', 'no valid JSON'],
    ['lacks something', 'pack.json', '{}', 'not complete or not right at “id”'],
    [
      'misreads an example',
      'pack.json',
      JSON.stringify(rulePack({ version: '1.0', counterExamples: [misread] })),
      'misreads one of its own examples (“All is well.”: none instead of conflict)',
    ],
  ])('checks nothing under a pack that %s, and says why', (_, file, content, why) => {
    const folder = workFolder();
    if (content !== null) writeFileSync(path.join(folder, file), content);
    writeFileSync(path.join(folder, 'draft.txt'), 'The staff waives Article XII.\n');

    const run = ewa(folder, 'check', 'draft.txt', '--pack', file);

    expect(run).toMatchObject({ code: 2, out: '', err: expect.stringContaining(why) });
  });
});
