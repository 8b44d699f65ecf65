import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../main/documents/openDocument';
import { sha256 } from '../../../main/effects/sha256';
import type { Agreement } from '../../../shared/agreement/Agreement';
import type { DocumentFacts, Opened } from '../../../shared/ipc/facts/documentFacts';
import { proposeSigning } from '../../../shared/signoff/proposeSigning';
import { agreement, person, profile } from '../../builders/agreement';
import { onDisk, valueOf, workplace } from '../../builders/documents';
import { runningMain } from '../../builders/runningMain';

const staff = [person('p1', 'Amalia Quiñones-Reyes'), person('p2', 'Teo Marsh')];

function here(opened: Opened): DocumentFacts {
  if (opened.kind !== 'here') throw new Error(`It opened ${opened.kind}`);
  return opened.document;
}

function electing(of: Agreement) {
  return valueOf(proposeSigning(of, { act: 'elect', name: 'Amalia Quiñones-Reyes' }, sha256));
}

async function withStaff() {
  const place = await workplace();
  const main = await runningMain(place.desk.dataFolder);
  const asker = main.window();
  await onDisk(place, agreement());
  asker.answer = place.file;
  const { documentId } = here(
    valueOf(await main.handlers['document:open']({ recentId: null }, asker)),
  );
  const recorded = valueOf(
    await main.handlers['roster:record'](
      { documentId, agreement: agreement(), roster: staff },
      asker,
    ),
  );
  if (recorded.kind !== 'recorded') throw new Error('The staff list was not recorded');
  return { ...place, ...main, asker, documentId, recorded: recorded.agreement };
}

describe('recording', () => {
  it('puts the staff list into the ledger and the file at once', async () => {
    const { file, desk, recorded } = await withStaff();

    expect(recorded.roster).toEqual(staff);
    expect(recorded.ledger.map(({ act }) => act.kind)).toEqual(['roster']);
    expect(valueOf(await openDocument(file, desk)).agreement).toEqual(recorded);
  });

  it('puts a signature into the ledger and the file at once', async () => {
    const { handlers, asker, file, desk, documentId, recorded } = await withStaff();
    const proposal = electing(recorded);

    const signed = valueOf(
      await handlers['sign:record']({ documentId, agreement: recorded, proposal }, asker),
    );

    expect(signed).toMatchObject({
      kind: 'recorded',
      agreement: { ledger: [{}, { act: proposal.act }] },
    });
    expect(valueOf(await openDocument(file, desk)).agreement.ledger).toHaveLength(2);
  });

  it('takes no other words than this release shows for that act and name', async () => {
    const { handlers, asker, documentId, recorded } = await withStaff();
    const proposal = electing(recorded);
    const forged = { ...proposal, act: { ...proposal.act, statement: 'I resign.' } };

    expect(
      await handlers['sign:record']({ documentId, agreement: recorded, proposal: forged }, asker),
    ).toEqual({ ok: false, error: { kind: 'other-words' } });
  });

  it('records nothing for a version that is not the one shown', async () => {
    const { handlers, asker, documentId, recorded } = await withStaff();
    const edited: Agreement = { ...recorded, profile: profile({ principal: 'Somebody Else' }) };

    expect(
      await handlers['sign:record'](
        { documentId, agreement: edited, proposal: electing(recorded) },
        asker,
      ),
    ).toMatchObject({ ok: false, error: { kind: 'refused', refusal: { kind: 'other-content' } } });
  });

  it('leaves the agreement as it was when the file cannot be saved', async () => {
    const { handlers, asker, file, documentId, recorded } = await withStaff();
    await rm(file);

    const refused = await handlers['sign:record'](
      { documentId, agreement: recorded, proposal: electing(recorded) },
      asker,
    );
    const shown = valueOf(await handlers['window:document'](undefined, asker));

    expect(refused).toEqual({ ok: false, error: { kind: 'save', failure: { kind: 'removed' } } });
    expect(shown?.agreement).toEqual(recorded);
  });

  it('asks where to save an agreement that has no file, and records nothing without a place', async () => {
    const { handlers, window, folder, desk } = await withStaff();
    const asker = window();
    const made = here(valueOf(await handlers['document:sample'](undefined, asker)));
    const request = {
      documentId: made.documentId,
      agreement: made.agreement,
      roster: [...made.agreement.roster],
    };

    asker.answer = null;
    const cancelled = valueOf(await handlers['roster:record'](request, asker));
    asker.answer = path.join(folder, 'Sample.ewa');
    const recorded = valueOf(await handlers['roster:record'](request, asker));

    expect(cancelled).toEqual({ kind: 'cancelled' });
    expect(recorded).toMatchObject({ kind: 'recorded', file: { name: 'Sample.ewa' } });
    expect(
      valueOf(await openDocument(path.join(folder, 'Sample.ewa'), desk)).agreement.ledger,
    ).toHaveLength(1);
  });

  it('says that there is no key to sign with when its file is something else', async () => {
    const { handlers, asker, desk, documentId, recorded } = await withStaff();
    await writeFile(path.join(desk.dataFolder, 'keys', 'installation-key.pem'), 'no key');

    expect(
      await handlers['sign:record'](
        { documentId, agreement: recorded, proposal: electing(recorded) },
        asker,
      ),
    ).toEqual({ ok: false, error: { kind: 'key', failure: 'not-a-key' } });
  });
});

describe('reading a staff list', () => {
  it('reads the table that was chosen, and keeps the ids of people who are known', async () => {
    const { handlers, asker, folder, documentId } = await withStaff();
    asker.answer = path.join(folder, 'staff.csv');
    await writeFile(
      asker.answer,
      'name,role,member,percent\nTeo Marsh,Grade 7,yes,100\nNew Person,Office,no,50\n',
    );

    const read = valueOf(await handlers['roster:read-table']({ documentId, roster: staff }, asker));

    expect(read).toMatchObject({
      kind: 'read',
      fileName: 'staff.csv',
      roster: [{ id: 'p2', name: 'Teo Marsh' }, { name: 'New Person' }],
    });
  });

  it('says what is wrong with a table, and that one is gone', async () => {
    const { handlers, asker, folder, documentId } = await withStaff();
    asker.answer = path.join(folder, 'staff.csv');
    const gone = await handlers['roster:read-table']({ documentId, roster: [] }, asker);
    await writeFile(asker.answer, 'name,role,member,percent\n,,,\nA,B,perhaps,100\n');
    const wrong = await handlers['roster:read-table']({ documentId, roster: [] }, asker);

    expect(gone).toMatchObject({ error: { kind: 'disk', failure: { file: 'staff.csv' } } });
    expect(wrong).toMatchObject({
      error: { kind: 'rows', faults: [{ kind: 'unclear-member', row: 3 }] },
    });
    expect(await readFile(asker.answer, 'utf8')).toContain('perhaps');
  });
});
