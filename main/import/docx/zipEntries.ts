import { crc32, inflateRawSync } from 'node:zlib';
import type { Result } from '../../../shared/result';
import { err, ok } from '../../../shared/result';
import type { ImportFailure } from '../ImportFailure';

/** A file inside a zip archive, as its central directory describes it. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly offset: number;
};

const END = 0x06_05_4b_50;
const CENTRAL = 0x02_01_4b_50;
const LOCAL = 0x04_03_4b_50;
const END_BYTES = 22;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
const LONGEST_COMMENT = 65_535;

const MOST_ENTRIES = 2000;
/** A 200-page agreement has about 4 MB of XML; pictures may make the whole larger. */
const MOST_BYTES = 200_000_000;
const STORED = 0;
const DEFLATED = 8;

/**
 * Lists an archive without unpacking anything. Refuses what could fill memory or leave the archive:
 * too many or too large entries, paths with "..", two entries of one name.
 *
 * Source: PKWARE APPNOTE 6.3, sections 4.3.12 and 4.3.16. Archives over 4 GB or in several parts
 * are taken as damaged.
 */
export function zipEntries(bytes: Uint8Array): Result<readonly ZipEntry[], ImportFailure> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === null) return err({ kind: 'damaged', part: '' });
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return err({ kind: 'unsafe', danger: 'too-many-parts', part: '' });
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const entry = centralEntry(view, bytes, at);
    if (entry === null) return err({ kind: 'damaged', part: '' });
    entries.push(entry.entry);
    at = entry.next;
  }
  const failure = refusal(entries);
  return failure === null ? ok(entries) : err(failure);
}

function endRecord(view: DataView): number | null {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

function centralEntry(
  view: DataView,
  bytes: Uint8Array,
  at: number,
): { readonly entry: ZipEntry; readonly next: number } | null {
  if (at + CENTRAL_BYTES > view.byteLength || view.getUint32(at, true) !== CENTRAL) return null;
  const nameBytes = view.getUint16(at + 28, true);
  const extraBytes = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const nameAt = at + CENTRAL_BYTES;
  if (nameAt + nameBytes > view.byteLength) return null;
  const entry = {
    name: new TextDecoder('utf-8').decode(bytes.subarray(nameAt, nameAt + nameBytes)),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedBytes: view.getUint32(at + 20, true),
    bytes: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  return { entry, next: nameAt + nameBytes + extraBytes };
}

function refusal(entries: readonly ZipEntry[]): ImportFailure | null {
  const names = new Set<string>();
  let total = 0;
  for (const { name, bytes } of entries) {
    if (/(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[A-Za-z]:|\\|\0/.test(name)) {
      return { kind: 'unsafe', danger: 'bad-path', part: name };
    }
    if (names.has(name)) return { kind: 'damaged', part: name };
    names.add(name);
    total += bytes;
    if (total > MOST_BYTES) return { kind: 'unsafe', danger: 'zip-bomb', part: name };
  }
  return null;
}

/**
 * Unpacks one entry, at most `mostBytes` of it. Unpacking itself stops at the size the directory
 * states, so that a false size is found out without filling memory.
 */
export function unzipEntry(
  archive: Uint8Array,
  entry: ZipEntry,
  mostBytes: number,
): Result<Uint8Array, ImportFailure> {
  const part = entry.name;
  if (entry.bytes > mostBytes) return err({ kind: 'unsafe', danger: 'zip-bomb', part });
  const packed = packedData(archive, entry);
  if (packed === null || (entry.method !== STORED && entry.method !== DEFLATED)) {
    return err({ kind: 'damaged', part });
  }
  const unpacked = entry.method === STORED ? ok(packed) : inflate(packed, entry);
  if (!unpacked.ok) return unpacked;
  const data = unpacked.value;
  if (data.byteLength !== entry.bytes) return err({ kind: 'unsafe', danger: 'false-size', part });
  return crc32(data) === entry.crc ? ok(data) : err({ kind: 'damaged', part });
}

function inflate(packed: Uint8Array, entry: ZipEntry): Result<Uint8Array, ImportFailure> {
  try {
    return ok(inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.bytes) }));
  } catch (error) {
    const isLonger =
      error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return err(
      isLonger
        ? { kind: 'unsafe', danger: 'false-size', part: entry.name }
        : { kind: 'damaged', part: entry.name },
    );
  }
}

function packedData(archive: Uint8Array, { offset, packedBytes }: ZipEntry): Uint8Array | null {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  if (offset + LOCAL_BYTES > view.byteLength || view.getUint32(offset, true) !== LOCAL) return null;
  const start =
    offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedBytes > archive.byteLength) return null;
  return archive.subarray(start, start + packedBytes);
}
