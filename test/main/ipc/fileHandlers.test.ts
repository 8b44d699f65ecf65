import { readFile, truncate, writeFile } from 'node:fs/promises';
import { LARGEST_PDF } from '../../../main/signing/attachedAgreement';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { textRun } from '../../../shared/agreement/text/inlines';
import type { DocumentFacts, Opened } from '../../../shared/ipc/facts/documentFacts';
import { takeDropped } from '../../../main/ipc/takeDropped';
import { agreement, clauseWith, paragraph, profile, section } from '../../builders/agreement';
import { onDisk, valueOf, workplace } from '../../builders/documents';
import { runningMain } from '../../builders/runningMain';

function here(opened: Opened): DocumentFacts {
  if (opened.kind !== 'here') throw new Error(`It opened ${opened.kind}`);
  return opened.document;
}

async function withOpenFile() {
  const place = await workplace();
  const main = await runningMain(place.desk.dataFolder);
  const asker = main.window();
  await onDisk(place, agreement());
  asker.answer = place.file;
  const { documentId } = here(
    valueOf(await main.handlers['document:open']({ recentId: null }, asker)),
  );
  return { ...place, ...main, asker, documentId };
}

describe('importing', () => {
  it('reads the chosen file, tells of it, and makes an agreement of it', async () => {
    const { handlers, window, folder } = await withOpenFile();
    const asker = window();
    asker.answer = path.join(folder, 'Old agreement.txt');
    await writeFile(asker.answer, 'Article 1. Purpose\n\n1.1 This agreement is for one year.\n');

    const chosen = valueOf(await handlers['import:choose']({ trackedChanges: 'ask' }, asker));
    if (chosen.kind !== 'imported') throw new Error(chosen.kind);
    const document = here(
      valueOf(
        await handlers['document:create'](
          { source: { kind: 'import', importId: chosen.importId }, profile: profile() },
          asker,
        ),
      ),
    );

    expect(chosen).toMatchObject({ fileName: 'Old agreement.txt', language: 'en' });
    expect(document.agreement).toMatchObject({
      sections: chosen.sections,
      lineage: { kind: 'import', fileName: 'Old agreement.txt' },
    });
  });

  it('gives what one window imported to no other', async () => {
    const { handlers, window, folder } = await withOpenFile();
    const asker = window();
    asker.answer = path.join(folder, 'Old agreement.txt');
    await writeFile(asker.answer, '1.1 This agreement is for one year.\n');
    const chosen = valueOf(await handlers['import:choose']({ trackedChanges: 'ask' }, asker));
    if (chosen.kind !== 'imported') throw new Error(chosen.kind);

    expect(
      await handlers['document:create'](
        { source: { kind: 'import', importId: chosen.importId }, profile: profile() },
        window(),
      ),
    ).toEqual({ ok: false, error: { kind: 'unknown-handle' } });
  });

  it('says why a file cannot be imported', async () => {
    const { handlers, asker, folder } = await withOpenFile();
    asker.answer = path.join(folder, 'scan.pdf');
    await writeFile(asker.answer, '%PDF-1.7\n');

    expect(await handlers['import:choose']({ trackedChanges: 'ask' }, asker)).toEqual({
      ok: false,
      error: { kind: 'wrong-format', format: 'pdf' },
    });
  });
});

describe('printing', () => {
  it('saves the PDF where the person says, and tells how far it is', async () => {
    const { handlers, asker, folder, documentId } = await withOpenFile();
    asker.answer = path.join(folder, 'Printed');

    const exported = await handlers['pdf:export'](
      { documentId, agreement: agreement(), copy: 'public' },
      asker,
    );

    expect(exported).toEqual({ ok: true, value: { kind: 'exported', name: 'Printed.pdf' } });
    expect((await readFile(path.join(folder, 'Printed.pdf'))).toString('latin1', 0, 5)).toBe(
      '%PDF-',
    );
    const progress = asker.heard.filter(({ name }) => name === 'pdf:progress');
    expect(progress.length).toBeGreaterThan(0);
  });

  it('replaces no file that is no PDF', async () => {
    const { handlers, asker, file, documentId } = await withOpenFile();
    asker.answer = `${file}.pdf`;
    await writeFile(asker.answer, 'somebody’s notes');

    expect(
      await handlers['pdf:export']({ documentId, agreement: agreement(), copy: 'union' }, asker),
    ).toEqual({ ok: false, error: { kind: 'not-a-pdf', name: path.basename(asker.answer) } });
    expect(await readFile(asker.answer, 'utf8')).toBe('somebody’s notes');
  });

  it('replaces no PDF whose name was not given whole', async () => {
    const { handlers, asker, folder, documentId } = await withOpenFile();
    asker.answer = path.join(folder, 'Printed');
    await writeFile(`${asker.answer}.pdf`, '%PDF-1.7 of last year');

    expect(
      await handlers['pdf:export']({ documentId, agreement: agreement(), copy: 'union' }, asker),
    ).toEqual({ ok: false, error: { kind: 'would-replace', name: 'Printed.pdf' } });
    expect(await readFile(`${asker.answer}.pdf`, 'utf8')).toBe('%PDF-1.7 of last year');
  });

  it('names the character that cannot be printed', async () => {
    const { handlers, asker, documentId } = await withOpenFile();
    const odd = agreement({
      sections: [section({ clauses: [clauseWith('c1', paragraph(textRun('A 🐟 swims.')))] })],
    });

    expect(
      await handlers['pdf:preview']({ documentId, agreement: odd, copy: 'union' }, asker),
    ).toMatchObject({ ok: false, error: { kind: 'missing-glyph', codePoint: 'U+1F41F' } });
  });

  it('stops when it is told to', async () => {
    const { handlers, asker, documentId } = await withOpenFile();

    const printing = handlers['pdf:preview'](
      { documentId, agreement: agreement(), copy: 'union' },
      asker,
    );
    // The pack is loaded first; the thread is there when somebody can be told to stop.
    await expect.poll(async () => cancel()).toBe(true);
    expect(await printing).toEqual({ ok: false, error: { kind: 'stopped' } });

    async function cancel(): Promise<boolean> {
      await handlers['pdf:cancel']({ documentId }, asker);
      const answered = await Promise.race([printing, Promise.resolve(null)]);
      return answered !== null;
    }
  });
});

describe('verifying', () => {
  it('says what a printed copy proves, and what a torn file does not', async () => {
    const { handlers, asker, folder, documentId } = await withOpenFile();
    asker.answer = path.join(folder, 'Printed.pdf');
    await handlers['pdf:export']({ documentId, agreement: agreement(), copy: 'union' }, asker);

    const verified = valueOf(await handlers['verify:file']({ handedId: null }, asker));
    await writeFile(asker.answer, 'torn');
    const torn = await handlers['verify:file']({ handedId: null }, asker);

    expect(verified).toMatchObject({
      kind: 'pdf',
      fileName: 'Printed.pdf',
      verdict: 'cannot-tell',
      pages: { kind: 'match', copy: 'union' },
      records: { kind: 'cannot-tell', reason: 'nothing-signed' },
    });
    expect(torn).toEqual({ ok: false, error: { kind: 'file', failure: { kind: 'not-ours' } } });
  });
});

describe('a file that was dropped', () => {
  it('is told to its window as something to ask for, by what can be done with it', async () => {
    const { asker, context, folder } = await withOpenFile();
    for (const name of ['a.EWA', 'b.pdf', 'c.docx', 'd.png']) {
      takeDropped(path.join(folder, name), asker, context);
    }

    const told = asker.heard.filter(({ name }) => name === 'file:dropped');
    expect(told.map(({ event }) => event)).toEqual([
      { file: { kind: 'agreement', handedId: expect.any(String) } },
      { file: { kind: 'pdf', handedId: expect.any(String) } },
      { file: { kind: 'draft', importId: expect.any(String) } },
      { file: { kind: 'unknown', name: 'd.png' } },
    ]);
    expect(JSON.stringify(told)).not.toContain(folder);
  });

  it('opens in the window it was dropped on, and for no other', async () => {
    const { handlers, context, window, folder, file } = await withOpenFile();
    const copy = path.join(folder, 'Copy.ewa');
    await writeFile(copy, await readFile(file));
    const asker = window();
    const handedId = context.handed.put({ windowId: asker.id, path: copy });

    expect(await handlers['document:open']({ handedId }, window())).toEqual({
      ok: false,
      error: { kind: 'unknown-handle' },
    });
    expect(here(valueOf(await handlers['document:open']({ handedId }, asker)))).toMatchObject({
      name: 'Copy.ewa',
      saveState: 'saved',
    });
  });

  it('gives back the agreement inside a PDF as work without a file', async () => {
    const { handlers, asker, window, folder, documentId } = await withOpenFile();
    asker.answer = path.join(folder, 'Printed.pdf');
    await handlers['pdf:export']({ documentId, agreement: agreement(), copy: 'union' }, asker);
    const reader = window();
    reader.answer = asker.answer;

    const verified = valueOf(await handlers['verify:file']({ handedId: null }, reader));
    if (verified.kind !== 'pdf') throw new Error(verified.kind);
    const opened = await handlers['document:open']({ handedId: verified.handedId }, reader);

    expect(here(valueOf(opened))).toMatchObject({
      name: null,
      saveState: 'unsaved',
      agreement: agreement(),
    });
  });

  it('is not read when it is larger than any of ours', async () => {
    const { handlers, context, window, folder } = await withOpenFile();
    const large = path.join(folder, 'Large.pdf');
    await writeFile(large, '');
    await truncate(large, LARGEST_PDF + 1);
    const asker = window();
    const handedId = context.handed.put({ windowId: asker.id, path: large });

    expect(await handlers['verify:file']({ handedId }, asker)).toEqual({
      ok: false,
      error: { kind: 'pdf', failure: 'too-large' },
    });
    expect(await handlers['document:open']({ handedId }, asker)).toMatchObject({
      ok: false,
      error: { kind: 'file', name: 'Large.pdf', failure: { kind: 'too-large' } },
    });
  });
});
