import { inflateSync } from 'node:zlib';
import type { Result } from '../../shared/result';
import { err, ok } from '../../shared/result';
import { FILE_LIMITS } from '../../shared/file/limits';

/** A 200-page agreement prints to some megabytes. */
export const LARGEST_PDF = 64 * 1024 * 1024;
/** Our own pages carry one attachment; others were added by hand. */
const MOST_ATTACHMENTS = 8;
/** How often the word may come up; a page about PDFs may speak of it, too. */
const MOST_MENTIONS = 1000;
/** How far the words that describe a stream may reach before it. */
const LONGEST_DICTIONARY = 4096;

/**
 * Why there is no agreement to be had from a PDF: `not-a-pdf`, `too-large` (in bytes), `encrypted`,
 * `no-attachment` (not printed by this app, or printed again by another program),
 * `several-attachments` (more than one agreement: which one do the pages mean?), `damaged` (cut off,
 * or packed in a way nobody can unpack).
 */
export type AttachmentFailure =
  | {
      readonly kind:
        | 'not-a-pdf'
        | 'encrypted'
        | 'no-attachment'
        | 'several-attachments'
        | 'damaged';
    }
  | { readonly kind: 'too-large'; readonly most: number };

/**
 * Finds the `.ewa` attached in a PDF.
 *
 * Looks for the stream of the attachment itself instead of reading the PDF by its index: an index
 * can send a reader in circles or make it unpack gigabytes, and even where other programs pack what
 * they save anew, streams stay outside of it. Nothing is believed on the way, since the pages are
 * compared with the agreement afterwards; each stream is unpacked only as far as an agreement may go.
 */
export function attachedAgreement(bytes: Uint8Array): Result<Uint8Array, AttachmentFailure> {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!isPdf(pdf)) return err({ kind: 'not-a-pdf' });
  if (pdf.length > LARGEST_PDF) return err({ kind: 'too-large', most: LARGEST_PDF });

  const found = attachments(pdf);
  const agreements: Buffer[] = [];
  for (const { contents } of found) {
    if (contents === null || !beginsAsAgreement(contents)) continue;
    if (!agreements.some((other) => other.equals(contents))) agreements.push(contents);
  }
  const [agreement, second] = agreements;
  if (second !== undefined) return err({ kind: 'several-attachments' });
  if (agreement !== undefined) return ok(agreement);
  if (/\/Encrypt[\s<]/.test(pdf.toString('latin1'))) return err({ kind: 'encrypted' });
  const isUnreadable = found.some(({ contents }) => contents === null);
  return err({ kind: isUnreadable ? 'damaged' : 'no-attachment' });
}

/**
 * Whether bytes begin as a PDF does, allowing for the rubbish that readers allow before it. An `.ewa`
 * is none, though its words may speak of one.
 */
export function isPdf(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 1024));
  return start.includes('%PDF-') && !beginsAsAgreement(start);
}

/** As every version of an `.ewa` does. */
function beginsAsAgreement(contents: Buffer): boolean {
  return contents.toString('latin1', 0, 3) === 'EWA';
}

/** `contents` is null for what cannot be unpacked. */
type Attachment = { readonly contents: Buffer | null };

function attachments(pdf: Buffer): readonly Attachment[] {
  const found: Attachment[] = [];
  let at = pdf.indexOf('/EmbeddedFile');
  for (let mentions = 0; at !== -1 && mentions < MOST_MENTIONS; mentions += 1) {
    if (found.length === MOST_ATTACHMENTS) break;
    const attachment = attachmentAround(pdf, at);
    if (attachment !== null) found.push(attachment);
    at = pdf.indexOf('/EmbeddedFile', at + 1);
  }
  return found;
}

/** Null when the name stands for something else, as in the list `/EmbeddedFiles`. */
function attachmentAround(pdf: Buffer, at: number): Attachment | null {
  const before = pdf.toString('latin1', Math.max(0, at - LONGEST_DICTIONARY), at);
  const after = pdf.toString('latin1', at, at + LONGEST_DICTIONARY);
  const rest = /^\/EmbeddedFile(?=[\s/<>[(]).*?>>\s*stream(?:\r\n|\n)/s.exec(after)?.[0];
  if (rest === undefined || rest.includes('endobj')) return null;

  const dictionary = before.slice(before.lastIndexOf(' obj') + 1) + rest;
  return { contents: unpacked(pdf, at + rest.length, dictionary) };
}

function unpacked(pdf: Buffer, start: number, dictionary: string): Buffer | null {
  const filter = /\/Filter\s*(?:\[\s*)?\/(\w+)\s*(\/\w+)?/.exec(dictionary);
  if (filter === null) return plainStream(pdf, start, dictionary);
  // `filter[2]` would be a second filter only inside brackets; else it is the next member's name.
  const isFlate = filter[1] === 'FlateDecode' || filter[1] === 'Fl';
  if (!isFlate || (filter[0].includes('[') && filter[2] !== undefined)) return null;
  try {
    return inflateSync(pdf.subarray(start), { maxOutputLength: FILE_LIMITS.bytes });
  } catch {
    return null;
  }
}

function plainStream(pdf: Buffer, start: number, dictionary: string): Buffer | null {
  const length = Number(/\/Length\s+(\d{1,9})(?!\s+\d+\s+R)/.exec(dictionary)?.[1] ?? Number.NaN);
  const end = Number.isNaN(length) ? pdf.indexOf('endstream', start) : start + length;
  return end === -1 || end > pdf.length ? null : pdf.subarray(start, end);
}
