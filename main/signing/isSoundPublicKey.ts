import type { PublicKey } from '../../shared/agreement/Ledger';

const P = 2n ** 255n - 19n;

const ORDER_EIGHT = 0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n;

/**
 * The y coordinates of the eight points of small order. Under such a key one signature fits nearly
 * every text. Source: the torsion group of the curve of RFC 8032 section 5.1.
 */
const SMALL_ORDER: readonly bigint[] = [0n, 1n, P - 1n, ORDER_EIGHT, P - ORDER_EIGHT];

/**
 * Whether 32 bytes spell a key in the one canonical way and bind its owner: OpenSSL also takes keys
 * of small order and coordinates above the field's prime.
 */
export function isSoundPublicKey(key: PublicKey): boolean {
  const bytes = Buffer.from(key, 'hex').toReversed();
  const y = BigInt(`0x${Buffer.from(bytes).toString('hex')}`) & (2n ** 255n - 1n);
  return y < P && !SMALL_ORDER.includes(y);
}
