import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { hashOfBytes } from '../../../main/effects/hashOfBytes';
import { sha256 } from '../../../main/effects/sha256';
import { LAYOUT_VERSION } from '../../../main/pdf/paint/metadata';
import { renderPdf } from '../../../main/pdf/renderPdf';
import { articleNumber } from '../../../shared/agreement/articleNumber';
import { walkClauses } from '../../../shared/agreement/numbering/walkClauses';
import { openAgreementFile } from '../../../shared/file/openAgreementFile';
import type { PrintCopy } from '../../../shared/print/PrintCopy';
import { PRINT_COPIES } from '../../../shared/print/PrintCopy';
import type { PrintedFinding, PrintReport } from '../../../shared/print/PrintReport';
import { printWordsOf } from '../../../shared/print/words/printWordsOf';
import { review } from '../../builders/review';
import { rulePack } from '../../builders/rulePack';
import { unwrap } from '../../builders/signing';

const LANGUAGES = ['english', 'spanish'] as const;

/**
 * What the agreements of `test/fixtures/print` print under the layout of this version. When this fails
 * because pages come out otherwise: raise `LAYOUT_VERSION` (once for a release) and put the new digests
 * here, so that PDFs of the last release are called "printed by another release", not "changed".
 */
const PRINTED = {
  layout: 3,
  english: {
    union: '9389779d7e20a6c8175244ab77a44e9edf30134d582d04b33b5597782c34e12d',
    staff: 'c2b4136ebe1ee8b1925add00dc092c75d71b96835adcff3090b56a385e3abbd8',
    public: '7db52d0be89d2bf77310a42469dee98f054cf55c9e25e2fec51ef7dc9d5e7fe1',
  },
  spanish: {
    union: 'd65bc31713bb70cf5f7045be86c32370b782efa15a53bb15bafcf32771123d00',
    staff: 'c21db0ef6eb2a22adc4542306b6b9e58336b9928e6d7a0dd1a4e337631ae3cd7',
    public: 'dd421747bd6978e20cea20aa8e796da989a39d8fabffd5a0313a27b11d20c34d',
  },
};

describe('LAYOUT_VERSION', () => {
  it('names exactly one way to set pages', () => {
    expect({
      layout: LAYOUT_VERSION,
      ...Object.fromEntries(LANGUAGES.map((language) => [language, digests(language)])),
    }).toEqual(PRINTED);
  });
});

function digests(language: (typeof LANGUAGES)[number]): Record<string, string> {
  return Object.fromEntries(PRINT_COPIES.map((copy) => [copy, digest(language, copy)]));
}

function digest(language: (typeof LANGUAGES)[number], copy: PrintCopy): string {
  const file = path.join(import.meta.dirname, '../../fixtures/print', `${language}.ewa`);
  const { agreement: opened } = unwrap(openAgreementFile(readFileSync(file), sha256));
  const reviews = [review(), review({ kind: 'dispute', rule: 'subject-change' })];
  const agreement = { ...opened, reviews };
  const clauses = [...walkClauses(agreement.sections)].map(({ clause }) => clause.id);
  const report = everyRule(Object.keys(printWordsOf(agreement.language).check.found), clauses);
  // No fact of the contract and no file format is part of this.
  const fixed = { pack: rulePack(), ewa: Buffer.from('EWA') };
  const pdf = unwrap(renderPdf({ agreement, copy, report, ...fixed }));
  return hashOfBytes(Buffer.from(withoutPacking(Buffer.from(pdf).toString('latin1')), 'latin1'));
}

function everyRule(
  keys: readonly string[],
  clauses: readonly PrintedFinding['clause'][],
): PrintReport {
  const findings = keys.flatMap((key, index) => {
    const [rule = '', said] = key.split(' ');
    const clause = clauses[index % clauses.length] ?? null;
    return (['conflict', 'caution'] as const)
      .filter((severity) => said === undefined || said === severity)
      .map((severity) => ({
        rule,
        severity,
        clause: index === 0 ? null : clause,
        articles: [articleNumber('XII')],
        words: index % 2 === 0 ? 'some words' : '',
        answers: index === 1 ? [0] : [],
      }));
  });
  return { pack: 'Sample pack', version: '1', edition: '2014-2017', findings, notes: 3 };
}

/** Packing may differ between releases of Node, and sums follow from it; neither is about the pages. */
function withoutPacking(pdf: string): string {
  return pdf
    .slice(0, pdf.lastIndexOf('\nxref'))
    .replaceAll(/\/Filter \/FlateDecode\n>>\nstream\n([^]*?)\nendstream/g, (_, packed: string) =>
      inflateSync(Buffer.from(packed, 'latin1')).toString('latin1'),
    )
    .replaceAll(/\/Length \d+/g, '');
}
