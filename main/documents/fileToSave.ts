import type { Agreement } from '../../shared/agreement/Agreement';
import type { SavableFile } from '../../shared/file/savableFile';
import { savableFile } from '../../shared/file/savableFile';
import type { Result } from '../../shared/result';
import { err } from '../../shared/result';
import { sha256 } from '../effects/sha256';
import { hashOfBytes } from '../effects/hashOfBytes';
import type { SaveFailure } from './SaveFailure';

/** Serialises, parses back and compares: the first step of every save. */
export function fileToSave(agreement: Agreement): Result<SavableFile, SaveFailure> {
  const file = savableFile(agreement, { sha256, hashOfBytes });
  return file.ok ? file : err({ kind: 'would-not-open', failure: file.error });
}
