import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../main/effects/sha256';
import { contentHash } from '../../../shared/agreement/canonical/contentHash';
import { openAgreementFile } from '../../../shared/file/openAgreementFile';
import { readJournal } from '../../../shared/file/journal/readJournal';
import { replayEdits } from '../../../shared/file/journal/replayEdits';
import { verifyLedger } from '../../../shared/signoff/ledger/verifyLedger';
import { verifying } from '../../builders/signing';
import { valueOf } from '../../builders/documents';

const root = path.resolve(import.meta.dirname, '../../fixtures/file');

/** A fixture's bytes, and what they meant on the day they were written. */
async function fixture(
  version: string,
  name: string,
): Promise<{ readonly bytes: Uint8Array; readonly meant: Meant }> {
  const file = path.join(root, version, name);
  const meant = JSON.parse(await readFile(`${file}.json`, 'utf8')) as Meant;
  return { bytes: await readFile(`${file}.ewa`), meant };
}

type Meant = { readonly contentHash: string; readonly agreement: object };

/** What a later release adds to what a version meant. */
const SINCE = { 'version-1': { reviews: [] }, 'version-2': {} } as const;

// These bytes are a promise. They never change; a new version gets a folder of its own.
describe.each([
  ['version-1', 1, ['lean', 'full']],
  ['version-2', 2, ['lean', 'full', 'unknown']],
] as const)('files of %s', (version, schema, names) => {
  it.each(names)('still open as what they were: %s', async (name) => {
    const { bytes, meant } = await fixture(version, name);
    const opened = valueOf(openAgreementFile(bytes, sha256));

    expect(opened).toMatchObject({ access: 'read-write', schema });
    expect(opened.agreement).toEqual({ ...meant.agreement, ...SINCE[version] });
  });

  it.each(names)('still have the content that was signed: %s', async (name) => {
    const { bytes, meant } = await fixture(version, name);
    const { agreement } = valueOf(openAgreementFile(bytes, sha256));

    expect(contentHash(agreement, sha256)).toBe(meant.contentHash);
    expect(verifyLedger(agreement.ledger, verifying)).toEqual({ ok: true, value: [] });
  });

  it('are all read here', async () => {
    const files = await readdir(path.join(root, version));

    expect(files.filter((file) => file.endsWith('.ewa')).toSorted()).toEqual(
      names.map((name) => `${name}.ewa`).toSorted(),
    );
  });
});

describe('a journal of version-1', () => {
  it('still gives back what was typed, up to its torn line', async () => {
    const { bytes } = await fixture('version-1', 'lean');
    const opened = valueOf(openAgreementFile(bytes, sha256));
    const journal = readJournal(await readFile(path.join(root, 'version-1/lean.journal')), sha256);

    expect(journal).toMatchObject({
      start: { agreement: 'fixture-lean', fileHash: opened.fileHash },
      end: 'torn',
    });
    expect(replayEdits(opened.agreement, journal?.edits ?? [])).toMatchObject({
      applied: 3,
      failure: null,
      agreement: { sections: [{ title: 'El día', clauses: [{ id: 'c1' }] }] },
    });
  });
});
