/**
 * Where bytes stop being well-formed UTF-8 (RFC 3629: no overlong form, no surrogate, nothing above
 * U+10FFFF), or null. Slow and exact: for telling a person where, after the decoder said no.
 */
export function invalidUtf8(bytes: Uint8Array): number | null {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return null;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4) return 0;
  if (!isWithinSecondByte(first, bytes[at + 1] ?? 0)) return 0;
  for (let next = 2; next < length; next += 1) {
    if (!isContinuation(bytes[at + next] ?? 0)) return 0;
  }
  return length;
}

/** The four first bytes after which not every continuation byte may follow. Source: RFC 3629, section 4. */
function isWithinSecondByte(first: number, second: number): boolean {
  if (!isContinuation(second)) return false;
  if (first === 0xe0) return second >= 0xa0;
  if (first === 0xed) return second <= 0x9f;
  if (first === 0xf0) return second >= 0x90;
  if (first === 0xf4) return second <= 0x8f;
  return true;
}

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}
