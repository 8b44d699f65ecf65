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
    union: '01498bce95da98c6cc56379adb0559feb04232739f121e800fba8588aaeaccba',
    staff: 'c94f334dc38068ddd35d93b4746996e0ff4efd0373bb83e2bf3cb3e3a8398702',
    public: '814a3c6686bd43c910f91b38f3f906a68e794a93020cf22daa481dc01570a780',
  },
  spanish: {
    union: '198a184b385f53ff16b35c1c815304aaf42667d4e60e40eaa44f1babd0cb7c1c',
    staff: 'f8a9bdbab00f5afa5db86391516eaa791b2dbb4375911a6a1fb8557f895f4c03',
    public: '379ee9cbc2f0634021657f7db749e85ed1513330887ea553d5fddcc9151d7ec8',
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
