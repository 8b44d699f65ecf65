import type { RecordFact } from '../../../../shared/ipc/facts/signingFacts';
import { assertNever } from '../../../../shared/result';
import type { ProposalRefusal } from '../../../../shared/signoff/proposeSigning';
import type { RecordingRefusal } from '../../../../shared/signoff/recordSigning';
import type { PlainMessageKey, Words } from '../../../words/useWords';

/** Why somebody cannot sign, and the way on. */
export function proposalRefusalWords(refusal: ProposalRefusal, words: Words): string {
  switch (refusal.kind) {
    case 'no-name':
      return words('signoff.refused.no-name');
    case 'name-too-long':
      return words('signoff.refused.name-too-long', { longest: refusal.longest });
    case 'not-on-roster':
      return words('signoff.refused.not-on-roster', { name: refusal.name });
    case 'not-a-member':
      return words('signoff.refused.not-a-member', { name: refusal.person.name });
    case 'two-of-that-name':
      return words('signoff.refused.two-of-that-name', { count: refusal.people.length });
    case 'statement-too-long':
      return words('signoff.refused.statement-too-long', { longest: refusal.longest });
    default:
      return assertNever(refusal);
  }
}

const KEYS = {
  'not-a-key': 'signoff.refused.key-not-a-key',
  'not-allowed': 'signoff.refused.key-not-allowed',
  failed: 'signoff.refused.key-failed',
} as const satisfies Record<string, PlainMessageKey>;

/** Why nothing was recorded; the file is as it was. */
export function recordFactWords(fact: RecordFact, words: Words): string {
  switch (fact.kind) {
    case 'refused':
      return recordingRefusalWords(fact.refusal, words);
    case 'other-words':
      return words('signoff.refused.other-words');
    case 'key':
      return words(KEYS[fact.failure]);
    case 'save':
      return words('signoff.refused.save');
    default:
      return assertNever(fact);
  }
}

function recordingRefusalWords(refusal: RecordingRefusal, words: Words): string {
  switch (refusal.kind) {
    case 'broken-ledger':
      return words('signoff.refused.broken-ledger');
    case 'roster-not-recorded':
      return words('signoff.refused.roster-not-recorded');
    case 'other-content':
      return words('signoff.refused.other-content');
    case 'ledger-full':
      return words('signoff.refused.ledger-full', { most: refusal.most });
    default:
      return assertNever(refusal);
  }
}
