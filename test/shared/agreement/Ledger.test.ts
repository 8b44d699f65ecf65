import { describe, expect, it } from 'vitest';
import { isHash, isInstant, isPublicKey, isSignature } from '../../../shared/agreement/Ledger';

describe('isInstant', () => {
  it.each([
    '2026-05-11T17:04:09Z',
    '2026-01-01T00:00:00Z',
    '2026-12-31T23:59:59Z',
    '2028-02-29T12:00:00Z',
  ])('takes %s', (text) => expect(isInstant(text)).toBe(true));

  it.each([
    ['a day that does not exist', '2026-02-29T12:00:00Z'],
    ['a month that does not exist', '2026-13-01T12:00:00Z'],
    ['day nought', '2026-01-00T12:00:00Z'],
    ['24 o’clock, which is another day’s midnight', '2026-01-01T24:00:00Z'],
    ['a leap second', '2026-12-31T23:59:60Z'],
    ['parts of a second', '2026-05-11T17:04:09.000Z'],
    ['no zone', '2026-05-11T17:04:09'],
    ['another zone', '2026-05-11T17:04:09+00:00'],
    ['a space for the T', '2026-05-11 17:04:09Z'],
    ['a day alone', '2026-05-11'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => expect(isInstant(text)).toBe(false));
});

describe('hashes, keys and signatures', () => {
  const digits = (count: number): string => '0123456789abcdef'.repeat(16).slice(0, count);

  it.each([
    ['a hash', isHash, 64],
    ['a public key', isPublicKey, 64],
    ['a signature', isSignature, 128],
  ] as const)('%s is exactly that many lower-case hexadecimal digits', (_, is, count) => {
    expect(is(digits(count))).toBe(true);
    expect(is(digits(count - 1))).toBe(false);
    expect(is(digits(count + 1))).toBe(false);
    expect(is(digits(count).toUpperCase())).toBe(false);
    expect(is(`${digits(count - 1)}g`)).toBe(false);
    expect(is('')).toBe(false);
  });
});
