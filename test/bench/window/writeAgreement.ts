import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '../../../main/effects/sha256';
import type { Agreement } from '../../../shared/agreement/Agreement';
import { agreementFileText } from '../../../shared/file/agreementFileText';
import { generateAgreement } from '../generateAgreement';
import { plainPage } from './agreementOfParagraphs';

/** An agreement on disk, once as a file of the app and once as plain HTML. */
export type WrittenAgreement = {
  readonly pages: number;
  readonly file: string;
  readonly html: string;
};

export async function writeGenerated(pages: number, folder: string): Promise<WrittenAgreement> {
  const agreement = generateAgreement({ pages, seed: pages });
  return { pages, ...(await writeBoth(agreement, path.join(folder, `${pages}-pages`))) };
}

export async function writeBoth(
  agreement: Agreement,
  name: string,
): Promise<{ readonly file: string; readonly html: string }> {
  const written = { file: `${name}.ewa`, html: `${name}.html` };
  await writeFile(written.file, agreementFileText(agreement, sha256));
  await writeFile(written.html, plainPage(agreement));
  return written;
}
