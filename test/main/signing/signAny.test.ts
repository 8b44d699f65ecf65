import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../main/effects/sha256';
import { verifyAgreementFile } from '../../../main/signing/verifyAgreementFile';
import type { Agreement } from '../../../shared/agreement/Agreement';
import { SIGNING_ACTS } from '../../../shared/agreement/Body';
import { agreementFileText } from '../../../shared/file/agreementFileText';
import { proposeSigning } from '../../../shared/signoff/proposeSigning';
import { recordSigning } from '../../../shared/signoff/recordSigning';
import { agreementArbitrary } from '../../builders/arbitraries/agreementArbitrary';
import { versionsArbitrary } from '../../builders/arbitraries/versionsArbitrary';
import { recording, withRoster } from '../../builders/signing';

/** Signed by everyone who may, in every way they may. */
function signedByAll(found: Agreement): Agreement {
  let signed = withRoster({ ...found, ledger: [] }, found.roster);
  const names = [...found.roster.map((person) => person.name), 'Jo Placeholder'];
  for (const name of names) {
    for (const act of SIGNING_ACTS) {
      const proposal = proposeSigning(signed, { act, name }, sha256);
      const next = proposal.ok ? recordSigning(signed, proposal.value, recording()) : null;
      if (next?.ok === true) signed = next.value;
    }
  }
  return signed;
}

function outcome(found: Agreement): string {
  const verified = verifyAgreementFile(Buffer.from(agreementFileText(found, sha256)));
  return verified.ok ? verified.value.records.kind : JSON.stringify(verified.error);
}

describe('any agreement', () => {
  it('can be signed, saved, opened again, and then matches', () => {
    fc.assert(
      fc.property(agreementArbitrary, (found) => {
        expect(outcome(signedByAll(found))).toBe('matches');
      }),
      { numRuns: 60 },
    );
  });

  it('is changed once its content is another', () => {
    fc.assert(
      fc.property(versionsArbitrary, ([before, after]) => {
        const { roster, ledger } = signedByAll(before);
        const one = agreementFileText({ ...before, roster, ledger }, sha256);
        const other = agreementFileText({ ...after, roster, ledger }, sha256);

        expect(outcome({ ...after, roster, ledger })).toBe(one === other ? 'matches' : 'changed');
      }),
      { numRuns: 60 },
    );
  });
});
