import type { KeyObject } from 'node:crypto';
import { createPublicKey, sign, verify } from 'node:crypto';
import type { PublicKey, Signature } from '../../shared/agreement/Ledger';
import { isPublicKey, isSignature } from '../../shared/agreement/Ledger';
import type { Installation } from '../../shared/signoff/ledger/Installation';
import { isSoundPublicKey } from './isSoundPublicKey';

/** The DER header of every Ed25519 public key; the 32 bytes of the key follow. Source: RFC 8410. */
const SPKI_HEADER = '302a300506032b6570032100';

/**
 * Whether a signature over the UTF-8 bytes of a text was made with the key. Strict: only the one
 * spelling of key and signature (lower-case hex, fixed length), only keys that bind their owner to
 * one text, and, as OpenSSL checks, no second signature made out of a first. Never throws.
 */
export function verifySignature(key: PublicKey, text: string, signature: Signature): boolean {
  if (!isPublicKey(key) || !isSignature(signature) || !isSoundPublicKey(key)) return false;
  const publicKey = keyObject(key);
  if (publicKey === null) return false;
  return verify(null, Buffer.from(text, 'utf8'), publicKey, Buffer.from(signature, 'hex'));
}

/** @throws Error for a key of another kind: callers check what they read from disk. */
export function installationOf(privateKey: KeyObject): Installation {
  const key = rawPublicKey(privateKey);
  return {
    key,
    sign(text) {
      const signature = sign(null, Buffer.from(text, 'utf8'), privateKey).toString('hex');
      if (!isSignature(signature)) throw new Error('Ed25519 gave something else than a signature');
      return signature;
    },
  };
}

function rawPublicKey(privateKey: KeyObject): PublicKey {
  const der = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).toString('hex');
  const raw = der.slice(SPKI_HEADER.length);
  if (!der.startsWith(SPKI_HEADER) || !isPublicKey(raw)) throw new Error('Not an Ed25519 key');
  return raw;
}

/** Null for 32 bytes that are no point of the curve. */
function keyObject(key: PublicKey): KeyObject | null {
  try {
    const der = Buffer.from(SPKI_HEADER + key, 'hex');
    return createPublicKey({ key: der, format: 'der', type: 'spki' });
  } catch {
    return null;
  }
}
