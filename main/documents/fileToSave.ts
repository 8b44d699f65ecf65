import type { Agreement } from '../../shared/agreement/Agreement';
import type { Hash } from '../../shared/agreement/Ledger';
import { agreementFileText } from '../../shared/file/agreementFileText';
import { sameValue } from '../../shared/agreement/edits/between/sameValue';
import { openAgreementFile } from '../../shared/file/openAgreementFile';
import type { Result } from '../../shared/result';
import { err, ok } from '../../shared/result';
import { sha256 } from '../signing/sha256';
import type { SaveFailure } from './SaveFailure';

/** The bytes of an agreement's file, after reading them back as a stranger would. */
export type FileToSave = { readonly bytes: Uint8Array; readonly fileHash: Hash };

/** Serialises, parses back and compares, so that nothing is written that could not be opened again. */
export function fileToSave(agreement: Agreement): Result<FileToSave, SaveFailure> {
  const bytes = Buffer.from(agreementFileText(agreement, sha256), 'utf8');
  const opened = openAgreementFile(bytes, sha256);
  if (!opened.ok) return err({ kind: 'would-not-open', failure: opened.error });
  if (!sameValue(opened.value.agreement, agreement)) {
    return err({ kind: 'would-not-open', failure: null });
  }
  return ok({ bytes, fileHash: opened.value.fileHash });
}
