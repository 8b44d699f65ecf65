import { assertNever } from '../../../shared/result';
import type { LedgerFault } from '../../../shared/signoff/ledger/verifyLedger';
import type { ProposalRefusal } from '../../../shared/signoff/proposeSigning';
import type { RecordingRefusal } from '../../../shared/signoff/recordSigning';
import type { KeyFailure } from '../../signing/installationKey';

export function proposalRefusalWords(refusal: ProposalRefusal): string {
  switch (refusal.kind) {
    case 'no-name':
      return 'Who is signing? Add --as "FULL NAME".';
    case 'name-too-long':
      return `That name is longer than ${refusal.longest} letters. Write it as it stands on the staff list.`;
    case 'not-on-roster':
      return `“${refusal.name}” is not on the staff list of this agreement. Correct the spelling, or add the person with “ewa roster”.`;
    case 'not-a-member':
      return `${refusal.person.name} is not a bargaining unit member according to the staff list, so there is nothing to elect or decline. If the list is wrong, correct it with “ewa roster”.`;
    case 'two-of-that-name':
      return `The staff list holds ${refusal.people.length} people of that name. Tell them apart in the list (a middle name, a room) and read it in again with “ewa roster”.`;
    case 'statement-too-long':
      return `The wording to be signed is longer than ${refusal.longest} letters, more than anyone reads before signing. Shorten that clause.`;
    default:
      return assertNever(refusal);
  }
}

export function recordingRefusalWords(refusal: RecordingRefusal): string {
  switch (refusal.kind) {
    case 'broken-ledger':
      return `Nothing was recorded: ${ledgerFaultWords(refusal.fault)} Go back to a copy whose records are whole.`;
    case 'roster-not-recorded':
      return 'Nothing was recorded: the staff list in this file is not one that was recorded, so it was changed outside EWA Editor. Read the right list in with “ewa roster”.';
    case 'other-content':
      return 'Nothing was recorded: the agreement changed after its words were shown. Run the command again and read them once more.';
    case 'ledger-full':
      return `Nothing was recorded: the file holds ${refusal.most} records already, more than any school needs. Start a fresh copy from the template.`;
    default:
      return assertNever(refusal);
  }
}

/** One sentence; `sequence` counts from 0 inside, people count from 1. */
export function ledgerFaultWords({ kind, installation, sequence }: LedgerFault): string {
  const which = `record ${sequence + 1} of laptop ${installation.slice(0, 8)}`;
  switch (kind) {
    case 'out-of-order':
      return `The records stand in an order that EWA Editor never writes (at ${which}).`;
    case 'forked':
      return `There are two different versions of ${which}.`;
    case 'gap':
      return `A record before ${which} is missing.`;
    case 'broken-link':
      return `The record before ${which} is not the one that was there when it was made.`;
    case 'false-signature':
      return `${which[0]?.toUpperCase()}${which.slice(1)} was changed after it was made.`;
    default:
      return assertNever(kind);
  }
}

export function keyFailureWords(failure: KeyFailure): string {
  switch (failure.kind) {
    case 'not-a-key':
      return `${failure.path} should hold this computer’s signing key, but holds something else. Move that file away (do not delete it) and try again: a new key is then made.`;
    case 'not-allowed':
      return `This computer does not let you read or make the signing key at ${failure.path}. Choose another folder with --key.`;
    case 'failed':
      return `The signing key at ${failure.path} could not be read or made (${failure.code}). Choose another folder with --key.`;
    default:
      return assertNever(failure);
  }
}
