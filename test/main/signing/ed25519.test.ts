import { createPublicKey, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { verifySignature } from '../../../main/signing/ed25519';
import { isSoundPublicKey } from '../../../main/signing/isSoundPublicKey';
import type { PublicKey, Signature } from '../../../shared/agreement/Ledger';
import { laptop } from '../../builders/signing';

const text = 'I, Ana Prueba, elect.\nSí.';
const { key, sign } = laptop('library');
const signature = sign(text);

describe('verifySignature', () => {
  it('accepts what the key signed and nothing else', () => {
    expect(verifySignature(key, text, signature)).toBe(true);
    expect(verifySignature(key, `${text} `, signature)).toBe(false);
    expect(verifySignature(laptop('office').key, text, signature)).toBe(false);
  });

  it('agrees with the test vectors of RFC 8032, section 7.1', () => {
    const vectors = [
      [
        'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
        '',
        'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
      ],
      [
        '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
        'r',
        '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
      ],
    ] as const;

    for (const [publicKey, message, proof] of vectors) {
      expect(verifySignature(publicKey as PublicKey, message, proof as Signature)).toBe(true);
    }
  });

  it.each([
    ['upper case', signature.toUpperCase()],
    ['a digit short', signature.slice(1)],
    ['a digit long', `${signature}0`],
    ['no hex', `${signature.slice(1)}g`],
    ['empty', ''],
  ])('takes one spelling only: not a signature in %s', (_, other) => {
    expect(verifySignature(key, text, other as Signature)).toBe(false);
  });

  it('takes no second signature made out of a first by adding the order of the group', () => {
    const order = 2n ** 252n + 27742317777372353535851937790883648493n;
    const scalar = BigInt(`0x${reversedHex(signature.slice(64))}`) + order;
    const other = signature.slice(0, 64) + reversedHex(scalar.toString(16).padStart(64, '0'));

    expect(verifySignature(key, text, other as Signature)).toBe(false);
  });

  it('refuses a key under which one signature fits every text, though OpenSSL takes it', () => {
    const identity = `01${'00'.repeat(31)}` as PublicKey;
    const empty = `01${'00'.repeat(63)}` as Signature;
    const der = Buffer.from(`302a300506032b6570032100${identity}`, 'hex');
    const openSslKey = createPublicKey({ key: der, format: 'der', type: 'spki' });

    expect(verify(null, Buffer.from('any'), openSslKey, Buffer.from(empty, 'hex'))).toBe(true);
    expect(verifySignature(identity, 'any', empty)).toBe(false);
  });

  it('answers no, and does not throw, for bytes that are no point of the curve', () => {
    expect(verifySignature(`02${'00'.repeat(31)}` as PublicKey, text, signature)).toBe(false);
  });
});

describe('isSoundPublicKey', () => {
  it.each([
    `01${'00'.repeat(31)}`,
    `01${'00'.repeat(30)}80`,
    `ec${'ff'.repeat(30)}7f`,
    '00'.repeat(32),
    `${'00'.repeat(31)}80`,
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
  ])('refuses the point of small order %s', (point) => {
    expect(isSoundPublicKey(point as PublicKey)).toBe(false);
  });

  it('refuses a coordinate at or above the prime, and takes keys in use', () => {
    expect(isSoundPublicKey(`ed${'ff'.repeat(30)}7f` as PublicKey)).toBe(false);
    expect(isSoundPublicKey('ff'.repeat(32) as PublicKey)).toBe(false);
    expect(isSoundPublicKey(key)).toBe(true);
  });
});

function reversedHex(hex: string): string {
  return Buffer.from(Buffer.from(hex, 'hex').toReversed()).toString('hex');
}
