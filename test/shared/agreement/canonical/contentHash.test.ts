import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementContent, contentHash } from '../../../../shared/agreement/canonical/contentHash';
import { versionCode } from '../../../../shared/agreement/canonical/versionCode';
import { agreementId } from '../../../../shared/agreement/ids';
import {
  agreement,
  clauseSaying,
  effect,
  person,
  profile,
  section,
} from '../../../builders/agreement';
import { agreementArbitrary } from '../../../builders/arbitraries/agreementArbitrary';
import { ledgerArbitrary } from '../../../builders/arbitraries/ledgerArbitrary';
import { reviewsArbitrary } from '../../../builders/arbitraries/reviewArbitrary';
import { rosterArbitrary } from '../../../builders/arbitraries/rosterArbitrary';
import { verifying } from '../../../builders/signing';

const { sha256 } = verifying;

describe('contentHash', () => {
  const written = agreement({ sections: [section({ clauses: [clauseSaying('c1', 'One.')] })] });

  it.each([
    ['a word', { sections: [section({ clauses: [clauseSaying('c1', 'Two.')] })] }],
    [
      'an effect',
      {
        sections: [section({ clauses: [clauseSaying('c1', 'One.', { effects: [effect('IX')] })] })],
      },
    ],
    ['an id', { sections: [section({ clauses: [clauseSaying('c2', 'One.')] })] }],
    ['a title', { sections: [section({ title: 'Day', clauses: [clauseSaying('c1', 'One.')] })] }],
    ['the profile', { profile: profile({ cbaEdition: '' }) }],
    ['the language', { language: 'es' as const }],
    ['the lineage', { lineage: { kind: 'template' as const, template: 'pilot-full' } }],
    ['the document', { id: agreementId('a2') }],
  ])('changes with %s', (_, over) => {
    expect(contentHash({ ...written, ...over }, sha256)).not.toBe(contentHash(written, sha256));
  });

  it('does not change with the staff list, the records, or what was answered to findings', () => {
    const beside = fc.record({
      reviews: reviewsArbitrary,
      roster: rosterArbitrary,
      ledger: ledgerArbitrary,
    });
    fc.assert(
      fc.property(agreementArbitrary, beside, (any, other) => {
        expect(contentHash({ ...any, ...other }, sha256)).toBe(contentHash(any, sha256));
      }),
    );
    const staffed = { ...written, roster: [person('p1', 'Ada Quill')] };
    expect(contentHash(staffed, sha256)).toBe(contentHash(written, sha256));
  });

  it('does not depend on the order in which members were set', () => {
    const { id, language, profile: school, sections, reviews, roster, ledger, lineage } = written;
    const turned = { lineage, ledger, roster, reviews, sections, profile: school, language, id };
    expect(contentHash(turned, sha256)).toBe(contentHash(written, sha256));
  });

  it('covers exactly the members that are content', () => {
    expect(Object.keys(agreementContent(written))).toEqual([
      'id',
      'language',
      'profile',
      'sections',
      'lineage',
    ]);
  });

  it('is never equal for two different contents', () => {
    fc.assert(
      fc.property(agreementArbitrary, agreementArbitrary, (one, other) => {
        const isEqual =
          JSON.stringify(agreementContent(one)) === JSON.stringify(agreementContent(other));
        expect(contentHash(one, sha256) === contentHash(other, sha256)).toBe(isEqual);
      }),
    );
  });
});

describe('versionCode', () => {
  it('is the first 80 bits in five groups that can be read aloud', () => {
    expect(versionCode(sha256('anything'))).toBe('EE08 7417 0B7F 6F32 B8C2');
  });
});
