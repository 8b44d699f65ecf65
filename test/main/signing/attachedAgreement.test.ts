import { PDFDocument } from '@cantoo/pdf-lib';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { attachedAgreement, isPdf } from '../../../main/signing/attachedAgreement';

const ewa = Buffer.from('EWA1 0 an agreement, as far as this test goes\n'.repeat(50));

/** A PDF of one empty page, as another program writes it. */
async function pdf(
  attached: readonly (readonly [string, Uint8Array])[],
  over: { readonly packed?: boolean; readonly password?: string } = {},
): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage();
  for (const [name, contents] of attached) await document.attach(contents, name);
  if (over.password !== undefined) document.encrypt({ userPassword: over.password });
  return Buffer.from(await document.save({ useObjectStreams: over.packed ?? false }));
}

function outcome(bytes: Uint8Array): unknown {
  const result = attachedAgreement(bytes);
  return result.ok ? Buffer.from(result.value).equals(ewa) : result.error.kind;
}

/** The least that looks like an attachment. */
function stream(dictionary: string, contents: Uint8Array): Buffer {
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /EmbeddedFile ${dictionary} >>\nstream\n`),
    contents,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
}

describe('attachedAgreement', () => {
  it('gives back the attached bytes, also from a PDF whose index is packed', async () => {
    expect(outcome(await pdf([['a.ewa', ewa]]))).toBe(true);
    expect(outcome(await pdf([['a.ewa', ewa]], { packed: true }))).toBe(true);
  });

  it('finds it among other attachments, and reads one that is not packed', async () => {
    const others = [['calendar.txt', Buffer.from('May')] as const, ['a.ewa', ewa] as const];

    expect(outcome(await pdf(others))).toBe(true);
    expect(outcome(stream(`/Length ${ewa.length}`, ewa))).toBe(true);
  });

  it('takes two copies of one agreement for one, and two agreements for none', async () => {
    const other = Buffer.concat([ewa, ewa]);

    expect(
      outcome(
        await pdf([
          ['a.ewa', ewa],
          ['b.ewa', ewa],
        ]),
      ),
    ).toBe(true);
    expect(
      outcome(
        await pdf([
          ['a.ewa', ewa],
          ['b.ewa', other],
        ]),
      ),
    ).toBe('several-attachments');
  });

  it('says when there is none', async () => {
    expect(outcome(await pdf([]))).toBe('no-attachment');
    expect(outcome(await pdf([['calendar.txt', Buffer.from('May')]]))).toBe('no-attachment');
  });

  it('says when the PDF is locked', async () => {
    expect(outcome(await pdf([['a.ewa', ewa]], { password: 'x', packed: true }))).toBe('encrypted');
    expect(outcome(await pdf([['a.ewa', ewa]], { password: 'x' }))).toBe('encrypted');
  });

  it('says when it is no PDF, or too large a one', () => {
    expect(outcome(Buffer.from(''))).toBe('not-a-pdf');
    expect(outcome(ewa)).toBe('not-a-pdf');
    const large = Buffer.alloc(64 * 1024 * 1024 + 1);
    large.write('%PDF-1.7');

    expect(attachedAgreement(large)).toEqual({
      ok: false,
      error: { kind: 'too-large', most: 64 * 1024 * 1024 },
    });
  });

  it('takes an .ewa whose words speak of a PDF for no PDF', () => {
    expect(isPdf(Buffer.from('EWA1 900 …\n{"lineage":{"fileName":"%PDF-1.7 of 2025.docx"}}'))).toBe(
      false,
    );
    expect(isPdf(Buffer.from('\r\n%PDF-1.7\n'))).toBe(true);
  });

  it('says when the attachment is cut off or packed beyond unpacking', () => {
    const packed = deflateSync(ewa);

    expect(outcome(stream('/Filter /FlateDecode', packed))).toBe(true);
    expect(outcome(stream('/Filter [/FlateDecode]', packed))).toBe(true);
    expect(outcome(stream('/Filter /FlateDecode', packed.subarray(0, 20)))).toBe('damaged');
    expect(outcome(stream('/Filter [/ASCIIHexDecode /FlateDecode]', packed))).toBe('damaged');
    expect(outcome(stream('/Filter [/FlateDecode /FlateDecode]', deflateSync(packed)))).toBe(
      'damaged',
    );
    expect(outcome(stream('/Length 999999', ewa))).toBe('damaged');
  });

  it('unpacks no bomb', () => {
    const bomb = deflateSync(Buffer.alloc(200 * 1024 * 1024));
    const bombs = Array.from({ length: 40 }, () => stream('/Filter /FlateDecode', bomb));
    const begun = performance.now();

    expect(outcome(Buffer.concat(bombs))).toBe('damaged');
    expect(performance.now() - begun).toBeLessThan(15_000);
  });

  it.each(['/EmbeddedFile ', '/EmbeddedFile <<', '/EmbeddedFile >>', '1 0 obj ', '<<', '/Encrypt'])(
    'is not kept busy by "%s" without end',
    (word) => {
      const begun = performance.now();
      const noise = Buffer.from(`%PDF-1.7\n${word.repeat((32 * 1024 * 1024) / word.length)}`);

      expect(outcome(noise)).toBe('no-attachment');
      expect(performance.now() - begun).toBeLessThan(15_000);
    },
  );
});
