import { createPrivateKey } from 'node:crypto';
import { installationOf, verifySignature } from '../../main/signing/ed25519';
import { sha256 } from '../../main/effects/sha256';
import type { Agreement } from '../../shared/agreement/Agreement';
import type { SigningAct } from '../../shared/agreement/Body';
import type { Instant } from '../../shared/agreement/Ledger';
import { isInstant } from '../../shared/agreement/Ledger';
import type { Roster } from '../../shared/agreement/Roster';
import type { Result } from '../../shared/result';
import type { Installation, Recording, Verifying } from '../../shared/signoff/ledger/Installation';
import { proposeSigning } from '../../shared/signoff/proposeSigning';
import { recordSigning } from '../../shared/signoff/recordSigning';
import { recordRoster } from '../../shared/signoff/roster/recordRoster';

export const verifying: Verifying = { sha256, verifySignature };

/** The header of an Ed25519 private key in PKCS #8; its 32 bytes follow. Source: RFC 8410. */
const PKCS8_HEADER = '302e020100300506032b657004220420';

/** A laptop whose key is always the same for the same name, so that tests repeat exactly. */
export function laptop(name: string): Installation {
  const der = Buffer.from(PKCS8_HEADER + sha256(`laptop ${name}`), 'hex');
  return installationOf(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }));
}

export function instant(text: string): Instant {
  if (!isInstant(text)) throw new RangeError(`Not an instant: ${text}`);
  return text;
}

/** Noon of a day in May. */
export function dayInMay(day: number): Instant {
  return instant(`2026-05-${String(day).padStart(2, '0')}T12:00:00Z`);
}

export function recording(over: Partial<Recording> = {}): Recording {
  return { ...verifying, installation: laptop('library'), now: dayInMay(4), ...over };
}

export function withRoster(
  agreement: Agreement,
  roster: Roster,
  over: Partial<Recording> = {},
): Agreement {
  return unwrap(recordRoster(agreement, roster, recording(over)));
}

export function signed(
  agreement: Agreement,
  act: SigningAct,
  name: string,
  over: Partial<Recording> = {},
): Agreement {
  const proposal = unwrap(proposeSigning(agreement, { act, name }, sha256));
  return unwrap(recordSigning(agreement, proposal, recording(over)));
}

/** @throws Error for a failure: the test is about something else. */
export function unwrap<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
}
