import { LAYOUT_VERSION } from '../../../main/pdf/paint/metadata';
import { PDFDocument } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderPdf } from '../../../main/pdf/renderPdf';
import { loadRulePack } from '../../../main/rulePacks/loadRulePack';
import { comparePages } from '../../../main/signing/comparePages';
import { sha256 } from '../../../main/effects/sha256';
import { verifyFile } from '../../../main/signing/verifyFile';
import type { Agreement } from '../../../shared/agreement/Agreement';
import type { RulePack } from '../../../shared/cba/RulePack';
import { agreementFileText } from '../../../shared/file/agreementFileText';

import { checkReport } from '../../../shared/print/checkReport';
import { copyForPrinting } from '../../../shared/print/copyForPrinting';
import type { PrintCopy } from '../../../shared/print/PrintCopy';
import { PRINT_COPIES } from '../../../shared/print/PrintCopy';
import { err } from '../../../shared/result';
import { agreement, clauseSaying, effect, person, section } from '../../builders/agreement';
import { signed, unwrap, withRoster } from '../../builders/signing';

const school = withRoster(agreement(), [person('p1', 'Ana Prueba'), person('p2', 'Bruno Ejemplo')]);
const voted = signed(signed(school, 'elect', 'Ana Prueba'), 'decline', 'Bruno Ejemplo');
const otherText = {
  ...voted,
  sections: [section({ clauses: [clauseSaying('c1', 'Office hours are held thrice a week.')] })],
};

let pack: RulePack;
beforeAll(async () => {
  pack = unwrap(await loadRulePack());
});

function ewa(found: Agreement): Buffer {
  return Buffer.from(agreementFileText(found, sha256));
}

function pdf(found: Agreement, copy: PrintCopy, under: RulePack = pack): Buffer {
  const attached = ewa(copyForPrinting(found, copy));
  return Buffer.from(unwrap(renderPdf({ agreement: found, copy, pack: under, ewa: attached })));
}

async function verify(bytes: Uint8Array): Promise<unknown> {
  const compare = comparePages(pack, (request) => Promise.resolve(renderPdf(request)));
  const result = await verifyFile(bytes, compare);
  return result.ok ? result.value : result.error;
}

describe('verifying a printed copy', () => {
  it('finds that the union’s copy matches, pages and records', async () => {
    expect(await verify(pdf(voted, 'union'))).toMatchObject({
      verdict: 'matches',
      records: { kind: 'matches', signatures: 2 },
      pages: { kind: 'match', copy: 'union' },
    });
  });

  it.each(['staff', 'public'] as const)(
    'finds that the pages of the %s copy match',
    async (copy) => {
      expect(await verify(pdf(voted, copy))).toMatchObject({
        verdict: 'cannot-tell',
        records: { kind: 'cannot-tell', reason: 'not-in-this-copy' },
        pages: { kind: 'match', copy },
      });
    },
  );

  it.each(PRINT_COPIES)('notices any byte changed in the %s copy', async (copy) => {
    const printed = pdf(voted, copy);
    for (let at = 60; at < printed.length; at += Math.ceil(printed.length / 12)) {
      const changed = Buffer.from(printed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      const found = await verify(changed);

      expect(found).not.toMatchObject({ verdict: 'matches' });
      expect(found).not.toMatchObject({ pages: { kind: 'match' } });
    }
  });

  it('notices pages of one text around the file of another', async () => {
    const { sections } = otherText;
    const union = { agreement: { ...voted, sections }, copy: 'union', pack } as const;
    const forged = unwrap(renderPdf({ ...union, ewa: ewa(voted) }));

    expect(await verify(forged)).toMatchObject({
      verdict: 'changed',
      records: { kind: 'matches' },
      pages: { kind: 'differ' },
    });
  });

  it('notices a text changed after it was signed, though its pages match', async () => {
    expect(await verify(pdf(otherText, 'union'))).toMatchObject({
      verdict: 'changed',
      records: { kind: 'changed', change: { kind: 'content' } },
      pages: { kind: 'match' },
    });
  });

  it('cannot be talked into another copy, layout, rule pack or origin', async () => {
    const text = pdf(voted, 'union').toString('latin1');
    const said = async (word: string, other: string): Promise<unknown> =>
      verify(Buffer.from(text.replace(`(${word})`, `(${other})`), 'latin1'));

    expect(await said('union', 'staff')).toMatchObject({ verdict: 'changed' });
    expect(await said(String(LAYOUT_VERSION), '999')).toMatchObject({
      verdict: 'cannot-tell',
      pages: { kind: 'cannot-tell', reason: 'other-layout' },
    });
    expect(await said(`${pack.id} ${pack.version}`, 'another 1.0')).toMatchObject({
      verdict: 'changed',
      pages: { kind: 'differ' },
    });
    expect(await said(`${pack.id} ${pack.version}`, 'another')).toMatchObject({
      verdict: 'cannot-tell',
      pages: { kind: 'cannot-tell', reason: 'not-printed-here' },
    });
    expect(await said('union', 'xxxxx')).toMatchObject({
      verdict: 'cannot-tell',
      pages: { kind: 'cannot-tell', reason: 'not-printed-here' },
    });
  });

  it('cannot tell when printing itself fails', async () => {
    const printed = pdf(voted, 'union');
    const failing = comparePages(pack, () => Promise.resolve(err({ kind: 'stopped' })));

    expect(await verifyFile(printed, failing)).toMatchObject({
      value: { verdict: 'cannot-tell', pages: { reason: 'printing-failed' } },
    });
  });

  it('takes a PDF that another program saved again for changed, and still finds the agreement', async () => {
    const document = await PDFDocument.load(pdf(voted, 'union'), { updateMetadata: false });
    const again = await document.save({ useObjectStreams: false });

    expect(await verify(again)).toMatchObject({
      verdict: 'changed',
      agreement: voted,
      records: { kind: 'matches' },
      pages: { kind: 'differ' },
    });
  });
});

/** Signed, with a conflict that the check report of the union's copy prints. */
const waived = agreement({
  sections: [section({ clauses: [clauseSaying('c1', 'Article XII is waived for a year.')] })],
});
const signedWaiver = signed(
  withRoster(waived, [person('p1', 'Ana Prueba')]),
  'elect',
  'Ana Prueba',
);

describe('verifying a copy printed under another reading', () => {
  /** As this pack, but it knows no word: what a release that reads otherwise prints. */
  const otherReading = (): RulePack => ({ ...pack, vocabulary: [] });
  const elsewhere = { kind: 'cannot-tell', reason: 'other-reading' };

  it('tells a check report that reads otherwise from pages that were changed', async () => {
    expect(await verify(pdf(signedWaiver, 'union', otherReading()))).toMatchObject({
      verdict: 'cannot-tell',
      records: { kind: 'matches' },
      pages: { ...elsewhere, copy: 'union' },
    });
  });

  it.each(PRINT_COPIES)('compares the %s copy of an earlier version of the pack', async (copy) => {
    const earlier = { ...otherReading(), version: '2020.1.1' };

    expect(await verify(pdf(signedWaiver, copy, earlier))).toMatchObject({
      verdict: 'cannot-tell',
      pages: { ...elsewhere, copy },
    });
  });

  it.each(['staff', 'public'] as const)(
    'lets the %s copy match, which prints nothing that was found',
    async (copy) => {
      expect(await verify(pdf(signedWaiver, copy, otherReading()))).toMatchObject({
        pages: { kind: 'match', copy },
      });
    },
  );

  it('never lets a report match from which a conflict was taken out', async () => {
    const { agreement: found, copy } = { agreement: signedWaiver, copy: 'union' } as const;
    const report = { ...checkReport(found, pack, sha256), findings: [] };
    const forged = unwrap(renderPdf({ agreement: found, copy, pack, report, ewa: ewa(found) }));

    expect(await verify(forged)).toMatchObject({ verdict: 'cannot-tell', pages: elsewhere });
  });

  it('notices pages of one text around the file of another, whatever they say they were read by', async () => {
    const found = { ...signedWaiver, sections: otherText.sections };
    const request = { agreement: found, copy: 'union', pack: otherReading() } as const;
    const forged = unwrap(renderPdf({ ...request, ewa: ewa(signedWaiver) }));

    expect(await verify(forged)).toMatchObject({ verdict: 'changed', pages: { kind: 'differ' } });
  });

  it('notices a report whose marks were spoilt', async () => {
    const text = pdf(signedWaiver, 'union').toString('latin1');
    const spoilt = text.replace('/EwaReport', '/EwaRePort');

    expect(await verify(Buffer.from(spoilt, 'latin1'))).toMatchObject({ verdict: 'changed' });
  });

  it('cannot tell when the pack that printed it knows other titles', async () => {
    const articles = pack.articles.map((article) => ({ ...article, title: null }));
    const effects = [effect('IX', { effect: 'preserve' })];
    const declaring = agreement({
      sections: [section({ clauses: [clauseSaying('c1', 'Hours.', { effects })] })],
    });

    expect(await verify(pdf(declaring, 'public', { ...pack, articles }))).toMatchObject({
      pages: { kind: 'cannot-tell', reason: 'other-rule-pack' },
    });
  });
});
