import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
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

  it('gives up on a pack that takes longer, or more memory, than its due', async () => {
    const time = { milliseconds: 300 };

    expect(await admitInThread('{}', { ...time, program: await program('for (;;);') })).toEqual({
      ok: false,
      error: { kind: 'too-slow' },
    });
    const hoards = await program(
      'const all = []; for (;;) all.push(new Array(1e6).fill(all.length));',
    );
    expect(await admitInThread('{}', { megabytes: 32, program: hoards })).toEqual({
      ok: false,
      error: { kind: 'too-slow' },
    });
  });

  it('calls a mistake of our own what it is', async () => {
    const throws = await program('throw new TypeError("a bug")');
    const ends = await program('process.exit(0)');

    await expect(admitInThread('{}', { program: throws })).rejects.toThrow('a bug');
    await expect(admitInThread('{}', { program: ends })).rejects.toThrow('ended without an answer');
    await expect(admitInThread('{}', { program: '/gone/packWorker.cjs' })).rejects.toThrow(
      /Cannot find module/,
    );
  });
});

/** A thread that does this when it is sent the text of a pack. */
async function program(does: string): Promise<string> {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'thread-')), 'worker.cjs');
  await writeFile(
    file,
    `require('node:worker_threads').parentPort.once('message', () => { ${does} });`,
  );
  return file;
}
