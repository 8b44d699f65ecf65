import type { Agreement } from '../agreement/Agreement';
import { MOST_SECTIONS } from '../agreement/Body';
import { sameValue } from '../agreement/edits/between/sameValue';
import type { Hash, Sha256 } from '../agreement/Ledger';
import { agreementSchema } from '../agreement/schema/agreementSchema';
import { repeatedAct, repeatedId } from '../agreement/uniqueness';
import type { Result } from '../result';
import { err, ok } from '../result';
import { agreementFileText, BODY_END, bodyBeforeSections } from './agreementFileText';
import { closingLine, headerLine } from './frame';
import { FILE_LIMITS } from './limits';
import { openAgreementFile } from './openAgreementFile';
import type { OpenFailure } from './OpenFailure';
import { provenSection } from './provenSection';
import { scanCanonicalJson } from './scanCanonicalJson';

export type SavableFile = { readonly bytes: Uint8Array; readonly fileHash: Hash };

/** The hash of texts, and of bytes that are not worth decoding. */
export type Hashing = {
  readonly sha256: Sha256;
  readonly hashOfBytes: (bytes: Uint8Array) => Hash;
};

/**
 * The bytes of an agreement's file, after they were read back and compared, so that nothing is
 * written that could not be opened again as the same agreement.
 *
 * Sections that passed once are not read again. Whatever that quick way cannot vouch for goes the
 * whole way through `openAgreementFile`, which also names what is wrong; null stands for a file that
 * opens as something else than the agreement.
 */
export function savableFile(
  agreement: Agreement,
  hashing: Hashing,
): Result<SavableFile, OpenFailure | null> {
  const quick = quickFile(agreement, hashing);
  if (quick !== null) return ok(quick);

  const bytes = new TextEncoder().encode(agreementFileText(agreement, hashing.sha256));
  const opened = openAgreementFile(bytes, hashing.sha256);
  if (!opened.ok) return opened;
  if (!sameValue(opened.value.agreement, agreement)) return err(null);
  return ok({ bytes, fileHash: opened.value.fileHash });
}

/** A value takes two bytes at least, so in a body below this there cannot be too many. */
const SURELY_FEW_ENOUGH_BYTES = 2 * FILE_LIMITS.values;

/** As long as any sum. */
const NO_SUM = '0'.repeat(64);

/** Null when in doubt. */
function quickFile(agreement: Agreement, { hashOfBytes }: Hashing): SavableFile | null {
  const { sections } = agreement;
  if (sections.length > MOST_SECTIONS) return null;
  const before = bodyBeforeSections(agreement);
  if (!isProvenHead(before, agreement)) return null;
  if (repeatedId(sections) !== null || repeatedAct(sections) !== null) return null;

  const encoder = new TextEncoder();
  const comma = encoder.encode(',');
  const pieces: Uint8Array[] = [encoder.encode(before)];
  for (const [index, section] of sections.entries()) {
    const bytes = provenSection(section);
    if (bytes === null) return null;
    if (index > 0) pieces.push(comma);
    pieces.push(bytes);
  }
  pieces.push(encoder.encode(BODY_END));

  const bodyLength = lengthOf(pieces);
  if (bodyLength > SURELY_FEW_ENOUGH_BYTES) return null;
  // Both lines are of a known length, so that the body is copied only once.
  const header = encoder.encode(headerLine(bodyLength, NO_SUM));
  const bytes = joined([header, ...pieces, encoder.encode(closingLine(NO_SUM))]);
  const bodyEnd = header.length + bodyLength;
  const fileHash = hashOfBytes(bytes.subarray(header.length, bodyEnd));
  bytes.set(encoder.encode(headerLine(bodyLength, fileHash)));
  bytes.set(encoder.encode(closingLine(fileHash)), bodyEnd);
  return { bytes, fileHash };
}

/** Everything but the sections, read back as a whole agreement that has none. */
function isProvenHead(before: string, agreement: Agreement): boolean {
  const withoutSections = { ...agreement, sections: [] };
  if (scanCanonicalJson(before + BODY_END, FILE_LIMITS) !== null) return false;
  const parsed: unknown = JSON.parse(before + BODY_END);
  if (typeof parsed !== 'object' || parsed === null) return false;
  const members = Object.fromEntries(
    Object.entries(parsed).filter(([name]) => Object.hasOwn(withoutSections, name)),
  );
  return sameValue(members, withoutSections) && agreementSchema.safeParse(members).success;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}
