import type { Hash, Sha256 } from '../agreement/Ledger';
import { isHash } from '../agreement/Ledger';
import type { Result } from '../result';
import { err, ok } from '../result';
import type { FileLimits } from './limits';
import type { Damage, OpenFailure } from './OpenFailure';

/** What the two lines around a body say, and where it lies. */
export type Frame = {
  readonly bodyStart: number;
  readonly bodyEnd: number;
  readonly sum: Hash;
  /** Differs from `sum` only in a damaged file. */
  readonly closingSum: Hash;
};

const HEADER = /^EWA1 (0|[1-9]\d{0,15}) ([0-9a-f]{64})$/;
const CLOSING = /^EWA1 END ([0-9a-f]{64})\n$/;
const ANY_FRAME = /^EWA([1-9]\d{0,8}) /;
/** "EWA1 ", the most digits, a space, a sum, a line feed. */
const LONGEST_HEADER = 5 + 16 + 1 + 64 + 1;
const LINE_FEED = 0x0a;

/** The line before a body; `byteLength` counts the body's UTF-8 bytes. */
export function headerLine(byteLength: number, sum: string): string {
  return `EWA1 ${byteLength} ${sum}\n`;
}

/** The line after a body, with the line feed that ends the body's last. */
export function closingLine(sum: string): string {
  return `\nEWA1 END ${sum}\n`;
}

/**
 * Reads the two lines, without looking at the body or computing its sum.
 *
 * A file that is a beginning of ours, even an empty one, is `cut-off`: that is what a broken copy
 * leaves behind.
 */
export function readFrame(bytes: Uint8Array, limits: FileLimits): Result<Frame, OpenFailure> {
  const start = latin1(bytes.subarray(0, LONGEST_HEADER));
  if (bytes.length < 5 && 'EWA1 '.startsWith(start)) return cutOff(bytes, null);

  const version = Number(ANY_FRAME.exec(start)?.[1] ?? 0);
  if (version === 0) return err({ kind: 'not-ours' });
  if (version > 1) return err({ kind: 'newer-than-app', schema: version, minReader: null });
  if (bytes.length > limits.bytes) return tooLarge(limits);

  const headerEnd = start.indexOf('\n');
  if (headerEnd === -1 && bytes.length < LONGEST_HEADER) return cutOff(bytes, null);
  const header = HEADER.exec(start.slice(0, headerEnd));
  const sum = header?.[2];
  if (sum === undefined || !isHash(sum)) return damagedAt(bytes, 'header', 0);

  const bodyStart = headerEnd + 1;
  const bodyEnd = bodyStart + Number(header?.[1]);
  return readClosing(bytes, { bodyStart, bodyEnd, sum }, limits);
}

function readClosing(
  bytes: Uint8Array,
  opening: Omit<Frame, 'closingSum'>,
  limits: FileLimits,
): Result<Frame, OpenFailure> {
  const { bodyEnd } = opening;
  const closingStart = bodyEnd + 1;
  const expectedBytes = closingStart + 'EWA1 END '.length + 64 + 1;
  if (expectedBytes > limits.bytes) return tooLarge(limits);
  if (bytes.length < expectedBytes) return cutOff(bytes, expectedBytes);

  const closing = CLOSING.exec(latin1(bytes.subarray(closingStart, expectedBytes)));
  const closingSum = closing?.[1];
  if (bytes[bodyEnd] !== LINE_FEED) return damagedAt(bytes, 'closing-line', bodyEnd);
  if (closingSum === undefined || !isHash(closingSum)) {
    return damagedAt(bytes, 'closing-line', closingStart);
  }
  if (bytes.length > expectedBytes) return damagedAt(bytes, 'trailing-bytes', expectedBytes);
  return ok({ ...opening, closingSum });
}

/** `damaged`, at a byte of the whole file. */
export function damagedAt(
  bytes: Uint8Array,
  damage: Damage,
  offset: number,
): Result<never, OpenFailure> {
  let line = 1;
  for (let at = 0; at < offset; at += 1) if (bytes[at] === LINE_FEED) line += 1;
  return err({ kind: 'damaged', damage, place: { kind: 'byte', offset, line } });
}

/**
 * The sum of a whole, undamaged file, which names its exact bytes: two files with one sum are the
 * same file. Null for anything else.
 *
 * `hashOfBytes` is of bytes, so that nothing is decoded only to be hashed.
 */
export function sumOfFile(
  bytes: Uint8Array,
  hashOfBytes: (body: Uint8Array) => Hash,
  limits: FileLimits,
): Hash | null {
  const frame = readFrame(bytes, limits);
  if (!frame.ok) return null;
  const { bodyStart, bodyEnd, sum, closingSum } = frame.value;
  if (sum !== closingSum) return null;
  return hashOfBytes(bytes.subarray(bodyStart, bodyEnd)) === sum ? sum : null;
}

/** Puts a body between the two lines that tell a whole file from a cut or changed one. */
export function framedText(body: string, sha256: Sha256): string {
  const sum = sha256(body);
  return headerLine(new TextEncoder().encode(body).length, sum) + body + closingLine(sum);
}

function cutOff(bytes: Uint8Array, expectedBytes: number | null): Result<never, OpenFailure> {
  return err({ kind: 'cut-off', foundBytes: bytes.length, expectedBytes });
}

function tooLarge(limits: FileLimits): Result<never, OpenFailure> {
  return err({ kind: 'too-large', limit: 'bytes', atMost: limits.bytes });
}

/** One character a byte: enough for lines that must be ASCII, and never fails. */
function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
