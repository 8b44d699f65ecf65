import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Opened } from '../../../shared/ipc/facts/documentFacts';
import { agreement } from '../../builders/agreement';
import { onDisk, valueOf, workplace } from '../../builders/documents';
import { laPilot } from '../../builders/laPilot';
import { rulePack } from '../../builders/rulePack';
import { runningMain } from '../../builders/runningMain';

const SOURCE = { source: 'slide', confidence: 'stated' } as const;
const NAME = { id: 'sample', version: '1.0' };
const sent = rulePack({ ...NAME });

async function withOpenFile() {
  const place = await workplace();
  const main = await runningMain(place.desk.dataFolder);
  const asker = main.window();
  await onDisk(place, agreement());
  asker.answer = place.file;
  const opened: Opened = valueOf(await main.handlers['document:open']({ recentId: null }, asker));
  if (opened.kind !== 'here') throw new Error(opened.kind);
  const { documentId } = opened.document;
  const sending = async (content: unknown): Promise<void> => {
    asker.answer = path.join(place.folder, 'From UTLA.json');
    await writeFile(asker.answer, typeof content === 'string' ? content : JSON.stringify(content));
  };
  return { ...place, ...main, asker, documentId, sending };
}

describe('rule packs', () => {
  it('are listed with the app’s own first, and taken in from a file', async () => {
    const { handlers, asker, sending } = await withOpenFile();
    await sending(sent);

    expect(await handlers['packs:import'](undefined, asker)).toEqual({
      ok: true,
      value: { kind: 'imported', pack: NAME },
    });
    const [own, imported] = valueOf(await handlers['packs:list'](undefined, asker));
    expect(own).toMatchObject({ kind: 'built-in', pack: { id: 'la-pilot' } });
    expect(imported).toEqual({ kind: 'imported', pack: sent });
  });

  it('are never replaced by another pack of the same name and version', async () => {
    const { handlers, asker, sending, desk } = await withOpenFile();
    await sending(sent);
    await handlers['packs:import'](undefined, asker);
    const other = { ...sent, name: 'From UTLA, corrected' };
    const later = await runningMain(desk.dataFolder);
    for (const main of [handlers, later.handlers]) {
      await sending(other);
      expect(await main['packs:import'](undefined, asker)).toEqual({
        ok: false,
        error: { kind: 'same-name', pack: NAME },
      });
      await sending(`  ${JSON.stringify(sent)}`);
      expect(await main['packs:import'](undefined, asker)).toMatchObject({ ok: true });
      const listed = valueOf(await main['packs:list'](undefined, asker));
      expect(listed[1]).toEqual({ kind: 'imported', pack: sent });
    }

    await handlers['packs:remove']({ pack: NAME }, asker);
    await sending(other);
    expect(await handlers['packs:import'](undefined, asker)).toMatchObject({ ok: true });
  });

  it('are there in a later run, and gone once removed', async () => {
    const { handlers, asker, sending, desk } = await withOpenFile();
    await sending(sent);
    await handlers['packs:import'](undefined, asker);

    const later = await runningMain(desk.dataFolder);
    expect(valueOf(await later.handlers['packs:list'](undefined, later.window()))).toHaveLength(2);
    await later.handlers['packs:remove']({ pack: NAME }, later.window());
    expect(valueOf(await later.handlers['packs:list'](undefined, later.window()))).toHaveLength(1);
  });

  it('are chosen for one agreement on this computer, and the choice outlives the window', async () => {
    const { handlers, asker, documentId, sending, context } = await withOpenFile();
    await sending(sent);
    await handlers['packs:import'](undefined, asker);

    const chosen = await handlers['packs:choose']({ documentId, pack: NAME }, asker);

    expect(chosen).toEqual({ ok: true, value: sent });
    expect(await handlers['check:pack'](undefined, asker)).toEqual({ ok: true, value: sent });
    expect(context.settings.packChoices()).toEqual([{ agreement: agreement().id, pack: NAME }]);
    const back = await handlers['packs:choose']({ documentId, pack: null }, asker);
    expect(valueOf(back).id).toBe('la-pilot');
    expect(context.settings.packChoices()).toEqual([]);
  });

  it('give way to the app’s own pack when the chosen one is gone', async () => {
    const { handlers, asker, documentId, sending } = await withOpenFile();
    await sending(sent);
    await handlers['packs:import'](undefined, asker);
    await handlers['packs:choose']({ documentId, pack: NAME }, asker);
    await handlers['packs:remove']({ pack: NAME }, asker);

    expect(valueOf(await handlers['check:pack'](undefined, asker)).id).toBe('la-pilot');
  });

  it('are refused with what is wrong, and leave nothing behind', async () => {
    const { handlers, asker, sending, desk } = await withOpenFile();
    const misread = {
      ...sent,
      counterExamples: [
        {
          ...SOURCE,
          text: 'All is well.',
          severity: 'conflict',
          articles: ['IV'],
          shows: 'a trap',
        },
      ],
    };
    const refusals: unknown[] = [];
    for (const content of [
      '{',
      { ...sent, script: 'x' },
      { ...sent, id: '../../evil' },
      misread,
      { ...sent, id: laPilot.id, version: laPilot.version },
      `${JSON.stringify(sent)}${' '.repeat(8_000_000)}`,
    ]) {
      await sending(content);
      const answer = await handlers['packs:import'](undefined, asker);
      refusals.push(answer.ok ? answer : answer.error);
    }

    expect(refusals).toMatchObject([
      { kind: 'file-damaged', file: 'From UTLA.json' },
      { kind: 'refused', failure: { kind: 'invalid' } },
      { kind: 'refused', failure: { kind: 'invalid', path: 'id' } },
      { kind: 'refused', failure: { kind: 'counter-example-failed', found: { severity: 'none' } } },
      { kind: 'built-in', version: laPilot.version },
      { kind: 'too-large', file: 'From UTLA.json' },
    ]);
    expect(existsSync(path.join(desk.dataFolder, 'rule-packs'))).toBe(false);
  });

  it('say what the disk refused, of the file and of the folder they are kept in', async () => {
    const { handlers, asker, sending, desk, folder } = await withOpenFile();
    asker.answer = path.join(folder, 'gone.json');
    expect(await handlers['packs:import'](undefined, asker)).toMatchObject({
      error: { kind: 'disk', failure: { kind: 'not-found', file: 'gone.json' } },
    });
    await mkdir(desk.dataFolder, { recursive: true });
    await writeFile(path.join(desk.dataFolder, 'rule-packs'), 'in the way');
    await sending(sent);
    expect(await handlers['packs:import'](undefined, asker)).toMatchObject({
      error: { kind: 'disk', failure: { step: 'write-temporary-file' } },
    });
  });

  it('that no longer pass stay listed with the reason, check nothing, and are mended by taking them in again', async () => {
    const { handlers, asker, desk, sending } = await withOpenFile();
    await sending(sent);
    await handlers['packs:import'](undefined, asker);
    await writeFile(path.join(desk.dataFolder, 'rule-packs', 'sample@1.0.json'), '{"id":1}');

    const later = await runningMain(desk.dataFolder);
    const listed = valueOf(await later.handlers['packs:list'](undefined, later.window()));

    expect(listed[1]).toMatchObject({ kind: 'refused', name: NAME, why: { kind: 'refused' } });
    await sending(sent);
    expect(await later.handlers['packs:import'](undefined, asker)).toMatchObject({ ok: true });
    const mended = valueOf(await later.handlers['packs:list'](undefined, later.window()));
    expect(mended[1]).toEqual({ kind: 'imported', pack: sent });
  });
});
