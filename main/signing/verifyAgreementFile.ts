import type { Agreement } from '../../shared/agreement/Agreement';
import { contentHash } from '../../shared/agreement/canonical/contentHash';
import { FILE_FORMAT, schemaOf } from '../../shared/file/FileFormat';
import { openAgreementFile } from '../../shared/file/openAgreementFile';
import type { OpenFailure } from '../../shared/file/OpenFailure';
import type { Result } from '../../shared/result';
import { ok } from '../../shared/result';
import type { Verdict } from '../../shared/signoff/verdict';
import { verdict } from '../../shared/signoff/verdict';
import { verifySignature } from './ed25519';
import { sha256 } from '../effects/sha256';

export type VerifiedAgreement = { readonly agreement: Agreement; readonly records: Verdict };

/**
 * Opens the bytes of an `.ewa` and says what its records prove. Of a file from a later release, as
 * far as it can be read at all, nothing can be told: a signature may cover what this one does not know.
 */
export function verifyAgreementFile(bytes: Uint8Array): Result<VerifiedAgreement, OpenFailure> {
  const opened = openAgreementFile(bytes, sha256);
  if (!opened.ok) return opened;
  const { agreement, schema } = opened.value;
  if (schema > schemaOf(FILE_FORMAT)) {
    const content = contentHash(agreement, sha256);
    const records = { kind: 'cannot-tell', content, reason: 'newer-than-app' } as const;
    return ok({ agreement, records });
  }
  return ok({ agreement, records: verdict(agreement, { sha256, verifySignature }) });
}
