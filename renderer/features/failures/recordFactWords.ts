import type { RecordFact } from '../../../shared/ipc/facts/signingFacts';
import type { LedgerFault } from '../../../shared/signoff/ledger/verifyLedger';
import type { ProposalRefusal } from '../../../shared/signoff/proposeSigning';
import type { RecordingRefusal } from '../../../shared/signoff/recordSigning';
import type { Words } from '../../words/useWords';
import { saveFactWords } from './saveFactWords';

/** Why nothing was recorded, and the way on. */
export function recordFactWords(fact: RecordFact, words: Words): string {
  switch (fact.kind) {
    case 'refused':
      return refusalWords(fact.refusal, words);
    case 'other-words':
      return words('failure.record.other-words');
    case 'key':
      return words(`failure.key.${fact.failure}`);
    case 'save':
      return words('failure.record.not-saved', { why: saveFactWords(fact.failure, words) });
  }
}

function refusalWords(refusal: RecordingRefusal, words: Words): string {
  switch (refusal.kind) {
    case 'broken-ledger':
      return words('failure.record.broken-ledger', {
        fault: ledgerFaultWords(refusal.fault, words),
      });
    case 'ledger-full':
      return words('failure.record.ledger-full', { most: refusal.most });
    case 'roster-not-recorded':
    case 'other-content':
      return words(`failure.record.${refusal.kind}`);
  }
}

/** Where the records do not hold together. `sequence` counts from 0 inside, people count from 1. */
export function ledgerFaultWords(
  { kind, installation, sequence }: LedgerFault,
  words: Words,
): string {
  const place = { number: sequence + 1, computer: installation.slice(0, 8) };
  return words(`failure.ledger.${kind}`, place);
}

/** Why somebody cannot sign, and the way on. */
export function proposalRefusalWords(refusal: ProposalRefusal, words: Words): string {
  switch (refusal.kind) {
    case 'no-name':
      return words('failure.proposal.no-name');
    case 'name-too-long':
      return words('failure.proposal.name-too-long', { longest: refusal.longest });
    case 'not-on-roster':
      return words('failure.proposal.not-on-roster', { name: refusal.name });
    case 'not-a-member':
      return words('failure.proposal.not-a-member', { name: refusal.person.name });
    case 'two-of-that-name':
      return words('failure.proposal.two-of-that-name', { count: refusal.people.length });
    case 'statement-too-long':
      return words('failure.proposal.statement-too-long', { longest: refusal.longest });
  }
}
