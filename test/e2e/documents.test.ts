import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentFacts } from '../../shared/ipc/facts/documentFacts';
import { profile } from '../builders/agreement';
import { valueOf } from '../builders/documents';
import { ask } from './bridge';
import { answerDialogs } from './dialogs';
import type { Launched } from './launch';
import { launch } from './launch';

describe('a document in the running app', () => {
  let folder: string;
  let running: Launched;
  let file: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'ewa-documents-'));
    file = path.join(folder, 'Alder Creek.ewa');
    running = await launch();
  });
  afterAll(async () => {
    await running.end();
    await rm(folder, { recursive: true, force: true });
  });

  async function create(): Promise<DocumentFacts> {
    const opened = valueOf(
      await ask(running.page, 'document:create', {
        source: { kind: 'template', name: 'pilot-lean' },
        profile: profile(),
      }),
    );
    if (opened.kind !== 'here') throw new Error(`It opened ${opened.kind}`);
    return opened.document;
  }

  it('is told at the start what templates there are and what runs', async () => {
    const start = valueOf(await ask(running.page, 'app:start', undefined));

    expect(valueOf(start.templates).map(({ name }) => name)).toContain('pilot-lean');
    expect(start).toMatchObject({ recent: [], recoveries: [] });
    expect(start.about.electronVersion).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('is made from a template, kept, saved where the person says, and printed', async () => {
    const document = await create();
    const { documentId } = document;
    expect(document).toMatchObject({ name: null, saveState: 'unsaved', access: 'read-write' });

    const language = document.agreement.language === 'en' ? 'es' : 'en';
    const edits = [{ kind: 'set-language', language }] as const;
    expect(await ask(running.page, 'document:journal', { documentId, edits: [...edits] })).toEqual({
      ok: true,
      value: null,
    });

    const agreement = { ...document.agreement, language } as const;
    await answerDialogs(running.app, file);
    const saved = valueOf(await ask(running.page, 'document:save', { documentId, agreement }));
    expect(saved).toMatchObject({ kind: 'saved', file: { name: 'Alder Creek.ewa' } });

    const shown = valueOf(await ask(running.page, 'window:document', undefined));
    expect(shown).toMatchObject({ name: 'Alder Creek.ewa', saveState: 'saved' });

    const pdf = valueOf(
      await ask(running.page, 'pdf:preview', { documentId, agreement, copy: 'union' }),
    );
    expect(pdf.length).toBeGreaterThan(10_000);
  });
});
