import { z } from 'zod';
import type { Agreement } from '../agreement/Agreement';
import type { Hash, Sha256 } from '../agreement/Ledger';
import { agreementSchema } from '../agreement/schema/agreementSchema';
import { whole } from '../agreement/schema/textSchemas';
import type { Result } from '../result';
import { err, ok } from '../result';
import type { FileFormat, JsonObject } from './FileFormat';
import { FILE_FORMAT, schemaOf } from './FileFormat';
import { firstBadMember } from './firstBadMember';
import type { Frame } from './frame';
import { damagedAt, readFrame } from './frame';
import { invalidUtf8 } from './invalidUtf8';
import { knownPart } from './knownPart';
import { migrated } from './migrated';
import type { OpenFailure } from './OpenFailure';
import type { ScanProblem } from './scanCanonicalJson';
import { scanCanonicalJson } from './scanCanonicalJson';

/** Whether an opened agreement may be saved again. A file of a later schema may not: we would drop what we do not know. */
export type Access = 'read-write' | 'read-only';

type OpenedFile = {
  readonly agreement: Agreement;
  readonly access: Access;
  /** The schema the file was written in. Above ours, signatures of its content cannot be judged. */
  readonly schema: number;
  /** The sum of the file's frame: it names these exact bytes. */
  readonly fileHash: Hash;
};

/**
 * Reads the bytes of an agreement file of any released version, and writes nothing.
 *
 * Strict: whatever is not, to the byte, what some release wrote is `damaged`, with the first bad
 * place. Limits come before anything is built from the bytes. An old file is lifted to today's
 * schema in memory. See `docs/file-format.md`.
 */
export function openAgreementFile(
  bytes: Uint8Array,
  sha256: Sha256,
  format: FileFormat = FILE_FORMAT,
): Result<OpenedFile, OpenFailure> {
  const frame = readFrame(bytes, format.limits);
  if (!frame.ok) return frame;
  const { bodyStart, bodyEnd, sum } = frame.value;

  const body = utf8Text(bytes.subarray(bodyStart, bodyEnd));
  if (body === null) {
    const at = invalidUtf8(bytes.subarray(bodyStart, bodyEnd)) ?? 0;
    return damagedAt(bytes, 'not-utf-8', bodyStart + at);
  }
  const bodySum = sha256(body);
  if (bodySum === sum && frame.value.closingSum !== sum) {
    return damagedAt(bytes, 'closing-line', bodyEnd + 1);
  }
  const problem = scanCanonicalJson(body, format.limits);
  if (problem !== null) return refused(bytes, { body, bodyStart }, problem, format);

  const read = readMembers(JSON.parse(body), format);
  // Damaged contents are told before a wrong sum: they say where the change is.
  const isDamaged = !read.ok && read.error.kind === 'damaged';
  if (bodySum !== sum && !isDamaged) return damagedSum(bytes, frame.value, bodySum);
  return read.ok ? ok({ ...read.value, fileHash: sum }) : read;
}

const versionsSchema = z
  .looseObject({
    schema: whole(1, 1_000_000),
    minReader: whole(1, 1_000_000),
    minWriter: whole(1, 1_000_000),
  })
  .refine((file) => file.minReader <= file.schema, { path: ['minReader'] })
  .refine((file) => file.minWriter <= file.schema, { path: ['minWriter'] });

function readMembers(
  parsed: unknown,
  format: FileFormat,
): Result<Omit<OpenedFile, 'fileHash'>, OpenFailure> {
  const versions = versionsSchema.safeParse(parsed);
  if (!versions.success) return badMember('versions', firstBadMember(versions.error.issues));
  const { schema, minReader, minWriter } = versions.data;
  const members = isJsonObject(parsed) ? agreementMembers(parsed) : {};

  if (schema > schemaOf(format)) {
    const agreement = minReader <= schemaOf(format) ? knownPart(members) : null;
    if (agreement === null) return err({ kind: 'newer-than-app', schema, minReader });
    return ok({ agreement, access: 'read-only', schema });
  }

  const expected = format.versions[schema - 1];
  if (minReader !== expected?.minReader) return badMember('versions', 'minReader');
  if (minWriter !== expected.minWriter) return badMember('versions', 'minWriter');
  const agreement = agreementSchema.safeParse(migrated(members, schema, format));
  if (!agreement.success) return badMember('contents', firstBadMember(agreement.error.issues));
  return ok({ agreement: agreement.data, access: 'read-write', schema });
}

/** Strict, and without swallowing a byte order mark. Null when the bytes are not UTF-8. */
function utf8Text(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The parser makes nothing but JSON, so an object is a JSON object. */
function isJsonObject(parsed: unknown): parsed is JsonObject {
  return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
}

function agreementMembers(file: JsonObject): JsonObject {
  const { schema: _schema, minReader: _reader, minWriter: _writer, ...members } = file;
  return members;
}

function refused(
  bytes: Uint8Array,
  { body, bodyStart }: { readonly body: string; readonly bodyStart: number },
  problem: ScanProblem,
  { limits }: FileFormat,
): Result<never, OpenFailure> {
  if (problem.kind === 'too-much') {
    return err({ kind: 'too-large', limit: problem.limit, atMost: limits[problem.limit] });
  }
  const before = new TextEncoder().encode(body.slice(0, problem.at)).length;
  return damagedAt(bytes, problem.kind, bodyStart + before);
}

/** If the closing line agrees with the body, it is the header that was changed. */
function damagedSum(bytes: Uint8Array, frame: Frame, bodySum: Hash): Result<never, OpenFailure> {
  return frame.closingSum === bodySum
    ? damagedAt(bytes, 'header', 0)
    : damagedAt(bytes, 'sum', frame.bodyStart);
}

function badMember(damage: 'versions' | 'contents', path: string): Result<never, OpenFailure> {
  return err({ kind: 'damaged', damage, place: { kind: 'member', path } });
}
