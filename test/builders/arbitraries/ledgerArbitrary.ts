import * as fc from 'fast-check';
import type { Act, Hash, Ledger, LedgerRecord } from '../../../shared/agreement/Ledger';
import { isHash, isInstant, isPublicKey, isSignature } from '../../../shared/agreement/Ledger';
import { SIGNING_ACTS } from '../../../shared/agreement/Body';
import { personId } from '../../../shared/agreement/ids';
import { hexArbitrary, nameArbitrary, textArbitrary } from './textArbitrary';

export const hashArbitrary: fc.Arbitrary<Hash> = hexArbitrary(64).filter(isHash);

export const instantArbitrary = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 19)}Z`)
  .filter(isInstant);

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('roster' as const), roster: hashArbitrary }),
  fc.record({
    kind: fc.constantFrom(...SIGNING_ACTS),
    person: fc.option(fc.constantFrom('p1', 'p2').map(personId)),
    name: nameArbitrary,
    statement: fc.array(textArbitrary, { maxLength: 2 }).map((lines) => lines.join('\n')),
  }),
);

const draft = fc.record({
  previous: hashArbitrary,
  content: hashArbitrary,
  recordedAt: instantArbitrary,
  act,
  signature: hexArbitrary(128).filter(isSignature),
});

const chain: fc.Arbitrary<readonly LedgerRecord[]> = fc
  .tuple(hexArbitrary(64).filter(isPublicKey), fc.array(draft, { minLength: 1, maxLength: 3 }))
  .map(([installation, drafts]) =>
    drafts.map((each, sequence) => ({
      ...each,
      installation,
      sequence,
      previous: sequence === 0 ? null : each.previous,
    })),
  );

/** Records of the right form in the right order; no key made the signatures and no hash fits. */
export const ledgerArbitrary: fc.Arbitrary<Ledger> = fc
  .uniqueArray(chain, { maxLength: 2, selector: (records) => records[0]?.installation })
  .map((chains) =>
    chains.toSorted((one, other) => (installationOf(one) < installationOf(other) ? -1 : 1)).flat(),
  );

function installationOf(records: readonly LedgerRecord[]): string {
  return records[0]?.installation ?? '';
}
