import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import type { PagesVerdict } from '../../../main/signing/FileVerdict';
import { sha256 } from '../../../main/effects/sha256';
import { verifyFile } from '../../../main/signing/verifyFile';
import type { Agreement } from '../../../shared/agreement/Agreement';
import { agreementFileText } from '../../../shared/file/agreementFileText';
import { agreement, person, profile } from '../../builders/agreement';
import { signed, withRoster } from '../../builders/signing';

const school = withRoster(agreement(), [person('p1', 'Ana Prueba')]);
const elected = signed(school, 'elect', 'Ana Prueba');
const edited = { ...elected, profile: profile({ cbaEdition: '2025-2028' }) };
const withoutRecords = { ...elected, roster: [], ledger: [] };

function ewa(found: Agreement): Buffer {
  return Buffer.from(agreementFileText(found, sha256));
}

async function pdf(...attached: readonly Uint8Array[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (const [index, contents] of attached.entries()) await document.attach(contents, `${index}`);
  return document.save();
}

const union: PagesVerdict = { kind: 'match', copy: 'union' };
const staff: PagesVerdict = { kind: 'match', copy: 'staff' };
const differ: PagesVerdict = { kind: 'differ' };
const otherLayout: PagesVerdict = { kind: 'cannot-tell', reason: 'other-layout' };

async function verify(bytes: Uint8Array, pages: PagesVerdict = union): Promise<unknown> {
  const result = await verifyFile(bytes, () => Promise.resolve(pages));
  return result.ok ? result.value : result.error;
}

describe('verifyFile, of an .ewa', () => {
  it.each([
    ['matches', elected],
    ['changed', edited],
    ['cannot-tell', school],
  ])('says: %s', async (verdict, found) => {
    expect(await verify(ewa(found))).toMatchObject({ file: 'ewa', verdict });
  });

  it('names what keeps it from being opened', async () => {
    expect(await verify(ewa(elected).subarray(0, 500))).toMatchObject({
      kind: 'file',
      failure: { kind: 'cut-off' },
    });
    expect(await verify(Buffer.from('a letter'))).toEqual({
      kind: 'file',
      failure: { kind: 'not-ours' },
    });
  });
});

describe('verifyFile, of a PDF', () => {
  it.each<[string, Agreement, PagesVerdict]>([
    ['matches', elected, union],
    ['changed', elected, differ],
    ['changed', edited, union],
    ['changed', school, differ],
    ['cannot-tell', elected, otherLayout],
    ['cannot-tell', school, union],
  ])('says: %s, from records and pages together', async (verdict, found, pages) => {
    expect(await verify(await pdf(ewa(found)), pages)).toMatchObject({
      file: 'pdf',
      verdict,
      agreement: found,
      pages,
    });
  });

  it('says of a copy without records that they are not in it', async () => {
    expect(await verify(await pdf(ewa(withoutRecords)), staff)).toMatchObject({
      verdict: 'cannot-tell',
      records: { kind: 'cannot-tell', reason: 'not-in-this-copy' },
    });
    expect(await verify(await pdf(ewa(withoutRecords)), union)).toMatchObject({
      verdict: 'cannot-tell',
      records: { kind: 'cannot-tell', reason: 'nothing-signed' },
    });
  });

  it('cannot tell of pages without one agreement to compare them with', async () => {
    expect(await verify(await pdf())).toEqual({
      file: 'pages-alone',
      verdict: 'cannot-tell',
      reason: 'no-attachment',
    });
    expect(await verify(await pdf(ewa(elected), ewa(school)))).toMatchObject({
      reason: 'several-attachments',
    });
  });

  it('names what keeps the attachment from being opened', async () => {
    expect(await verify(await pdf(Buffer.from('EWA1 far from an agreement')))).toMatchObject({
      kind: 'attachment',
      failure: { kind: 'cut-off' },
    });
  });

  it('hands on a PDF too large to look at', async () => {
    const large = Buffer.alloc(64 * 1024 * 1024 + 1);
    large.write('%PDF-1.7');

    expect(await verify(large)).toEqual({ kind: 'pdf', failure: 'too-large' });
  });
});
