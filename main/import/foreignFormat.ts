import type { ForeignFormat } from './ImportFailure';
import type { ZipEntry } from './docx/zipEntries';

const IMAGES = ['89504e47', 'ffd8ff', '47494638', '49492a00', '4d4d002a'];
const ASCII = new TextDecoder('latin1');

type FileStart = 'zip' | 'ole' | ForeignFormat | null;

/** What the first bytes say a file is; null for what may be text. */
export function fileStart(bytes: Uint8Array): FileStart {
  const start = ASCII.decode(bytes.subarray(0, 1024));
  const hex = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  if (hex.startsWith('504b0304') || hex.startsWith('504b0506')) return 'zip';
  if (hex === 'd0cf11e0a1b11ae1') return 'ole';
  if (start.includes('%PDF-')) return 'pdf';
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (start.startsWith('EWA1 ')) return 'ewa';
  if (IMAGES.some((image) => hex.startsWith(image))) return 'image';
  if (/^(?:\u00ef\u00bb\u00bf)?\s{0,20}<(?:!doctype html|html)[\s>]/i.test(start)) return 'html';
  return null;
}

/** What a zip archive is by the files in it; null for a Word file. */
export function zipFormat(entries: readonly ZipEntry[]): ForeignFormat | null {
  const names = new Set(entries.map(({ name }) => name));
  const hasFolder = (folder: string): boolean =>
    entries.some(({ name }) => name.startsWith(folder));
  if (names.has('word/document.xml')) return null;
  if (hasFolder('xl/')) return 'spreadsheet';
  if (hasFolder('ppt/')) return 'slides';
  if (names.has('mimetype') && names.has('content.xml')) return 'odt';
  if (hasFolder('Index/') || names.has('Index.zip')) return 'pages';
  return 'zip';
}

/** A Word file with a password is an old-style container that holds only this stream. */
export function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}
