import type { Agreement, AgreementContent } from '../Agreement';
import type { Hash, Sha256 } from '../Ledger';
import { canonicalJson } from './canonicalJson';

/**
 * What a signature covers: everything but the staff list (which has its own hash in the ledger), the
 * answers to findings, which are about the text and no part of it, and the records themselves. Members
 * are listed, not spread, so that a new one cannot change old hashes unnoticed.
 */
export function agreementContent(agreement: Agreement): AgreementContent {
  const { id, language, profile, sections, lineage } = agreement;
  return { id, language, profile, sections, lineage };
}

/** Names one exact version: equal for equal content, different for any other. */
export function contentHash(agreement: Agreement, sha256: Sha256): Hash {
  return sha256(canonicalJson(agreementContent(agreement)));
}
