import type { Instant, PublicKey, Sha256, Signature } from '../../agreement/Ledger';

/** Signs the UTF-8 bytes of a text with the private key of one installation. */
type Sign = (text: string) => Signature;

/** Whether a signature over the UTF-8 bytes of a text was made with the key. Never throws. */
type VerifySignature = (key: PublicKey, text: string, signature: Signature) => boolean;

/** One laptop, for the ledger: the key that names it and the means to sign with that key. */
export type Installation = { readonly key: PublicKey; readonly sign: Sign };

/** What checking a ledger needs from outside the core. */
export type Verifying = { readonly sha256: Sha256; readonly verifySignature: VerifySignature };

/** What adding a record needs from outside the core. */
export type Recording = Verifying & {
  readonly installation: Installation;
  readonly now: Instant;
};
