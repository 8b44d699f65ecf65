import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementFileText } from '../../../shared/file/agreementFileText';
import { openAgreementFile } from '../../../shared/file/openAgreementFile';
import { agreementArbitrary } from '../../builders/arbitraries/agreementArbitrary';
import { bodyOf, framedBytes, utf8 } from '../../builders/fileBytes';
import { verifying } from '../../builders/signing';

const { sha256 } = verifying;

describe('an agreement file', () => {
  it('opens as the agreement that was written, for any agreement', () => {
    fc.assert(
      fc.property(agreementArbitrary, (agreement) => {
        const opened = openAgreementFile(utf8(agreementFileText(agreement, sha256)), sha256);

        expect(opened).toMatchObject({ ok: true, value: { access: 'read-write' } });
        if (opened.ok) expect(opened.value.agreement).toEqual(agreement);
      }),
      { numRuns: 200, endOnFailure: true },
    );
  });

  it('is the one file of its agreement: whatever else opens is another agreement', () => {
    fc.assert(
      fc.property(
        agreementArbitrary,
        fc.nat(),
        fc.constantFrom(0, 1),
        fc.string({ maxLength: 2 }),
        (agreement, seed, removed, added) => {
          const body = bodyOf(agreementFileText(agreement, sha256));
          const at = seed % body.length;
          const changed = (body.slice(0, at) + added + body.slice(at + removed)).toWellFormed();
          const opened = openAgreementFile(framedBytes(changed), sha256);
          if (opened.ok) {
            expect(bodyOf(agreementFileText(opened.value.agreement, sha256))).toBe(changed);
          }
        },
      ),
      { numRuns: 500, endOnFailure: true },
    );
  });
});
