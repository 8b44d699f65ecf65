import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../shared/agreement/canonical/canonicalJson';
import { agreementFileText } from '../../../shared/file/agreementFileText';
import { agreement, section } from '../../builders/agreement';
import { bodyOf } from '../../builders/fileBytes';
import { verifying } from '../../builders/signing';

const { sha256 } = verifying;

const one = agreement();

describe('agreementFileText', () => {
  it('is RFC 8785 when the line feeds are taken out of its body', () => {
    const body = bodyOf(agreementFileText(one, sha256));

    expect(body.replaceAll('\n', '')).toBe(
      canonicalJson({ ...one, schema: 2, minReader: 1, minWriter: 2 }),
    );
  });

  it('puts one member on a line, between two lines with the length and the sum', () => {
    const text = agreementFileText(agreement({ sections: [section({ title: 'Año' })] }), sha256);
    const body = bodyOf(text);
    const sum = sha256(body);

    expect(text).toBe(`EWA1 ${Buffer.byteLength(body)} ${sum}\n${body}\nEWA1 END ${sum}\n`);
    expect(body.split('\n').map((line) => /^"(\w+)":/.exec(line)?.[1] ?? line)).toEqual([
      '{',
      'id',
      'language',
      'ledger',
      'lineage',
      'minReader',
      'minWriter',
      'profile',
      'reviews',
      'roster',
      'schema',
      'sections',
      '}',
    ]);
  });

  it('gives one text for one value, whatever the order of its members', () => {
    const { sections, ...rest } = one;
    const shuffled = {
      sections: sections.map(({ clauses, ...section }) => ({ clauses, ...section })),
      ...rest,
    };

    expect(agreementFileText(shuffled, sha256)).toBe(agreementFileText(one, sha256));
  });
});
