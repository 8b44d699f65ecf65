import type { Brand } from '../brand';
import type { PersonId } from './ids';
import type { SigningAct } from './Body';

/** SHA-256 in 64 lower-case hexadecimal digits. */
export type Hash = Brand<string, 'Hash'>;
/** An Ed25519 public key, 32 bytes in lower-case hexadecimal. */
export type PublicKey = Brand<string, 'PublicKey'>;
/** An Ed25519 signature, 64 bytes in lower-case hexadecimal. */
export type Signature = Brand<string, 'Signature'>;
/** An instant in UTC to the second, "2026-05-11T17:04:09Z". */
export type Instant = Brand<string, 'Instant'>;

/** Hashes the UTF-8 bytes of a text. An effect of the process, handed in. */
export type Sha256 = (text: string) => Hash;

export function isHash(text: string): text is Hash {
  return /^[0-9a-f]{64}$/.test(text);
}

export function isPublicKey(text: string): text is PublicKey {
  return /^[0-9a-f]{64}$/.test(text);
}

export function isSignature(text: string): text is Signature {
  return /^[0-9a-f]{128}$/.test(text);
}

/** Only instants that exist: 31 February and 25 o'clock do not. */
export function isInstant(text: string): text is Instant {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text)) return false;
  const milliseconds = Date.parse(text);
  return (
    !Number.isNaN(milliseconds) &&
    new Date(milliseconds).toISOString().startsWith(text.slice(0, 19))
  );
}

/**
 * What was recorded. `person` is null for the principal and the chapter chair, who need not be on
 * the staff list. `statement` is, to the letter, what the signer was shown.
 */
export type Act =
  | { readonly kind: 'roster'; readonly roster: Hash }
  | {
      readonly kind: SigningAct;
      readonly person: PersonId | null;
      readonly name: string;
      readonly statement: string;
    };

/**
 * One record of one installation's chain. The signature covers every other member, `previous`
 * the whole record before it.
 */
export type LedgerRecord = {
  readonly installation: PublicKey;
  /** Counts from 0 in each installation's chain. */
  readonly sequence: number;
  /** Hash of the record before, or null for the first. */
  readonly previous: Hash | null;
  /** The content the record belongs to. */
  readonly content: Hash;
  readonly recordedAt: Instant;
  readonly act: Act;
  readonly signature: Signature;
};

/** Records ordered by installation, then sequence, so that equal sets are equal values. */
export type Ledger = readonly LedgerRecord[];
