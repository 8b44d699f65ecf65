import type { Result } from '../../shared/result';
import { err, ok } from '../../shared/result';
import type { Verdict } from '../../shared/signoff/verdict';
import type { AttachmentFailure } from './attachedAgreement';
import { attachedAgreement, isPdf } from './attachedAgreement';
import type { FileVerdict, PagesVerdict, RecordsVerdict, VerifyFailure } from './FileVerdict';
import type { VerifiedAgreement } from './verifyAgreementFile';
import { verifyAgreementFile } from './verifyAgreementFile';

/** Prints the agreement again, as the PDF says it was printed, and compares the two. */
export type ComparePages = (printed: {
  readonly pdf: Uint8Array;
  readonly attachment: Uint8Array;
  readonly agreement: VerifiedAgreement['agreement'];
}) => Promise<PagesVerdict>;

/** Says what an `.ewa`, or a PDF with one inside, proves. Whatever is not a PDF is opened as an `.ewa`. */
export async function verifyFile(
  bytes: Uint8Array,
  comparePages: ComparePages,
): Promise<Result<FileVerdict, VerifyFailure>> {
  if (isPdf(bytes)) return verifyPdf(bytes, comparePages);
  const verified = verifyAgreementFile(bytes);
  if (!verified.ok) return err({ kind: 'file', failure: verified.error });
  return ok({ file: 'ewa', verdict: verified.value.records.kind, ...verified.value });
}

async function verifyPdf(
  pdf: Uint8Array,
  comparePages: ComparePages,
): Promise<Result<FileVerdict, VerifyFailure>> {
  const attached = attachedAgreement(pdf);
  if (!attached.ok) return withoutAgreement(attached.error);
  const verified = verifyAgreementFile(attached.value);
  if (!verified.ok) return err({ kind: 'attachment', failure: verified.error });

  const { agreement } = verified.value;
  const pages = await comparePages({ pdf, attachment: attached.value, agreement });
  const records = recordsOfCopy(verified.value, pages);
  return ok({ file: 'pdf', verdict: summary(records, pages), agreement, records, pages });
}

function withoutAgreement(failure: AttachmentFailure): Result<FileVerdict, VerifyFailure> {
  switch (failure.kind) {
    case 'no-attachment':
    case 'several-attachments':
    case 'encrypted':
      return ok({ file: 'pages-alone', verdict: 'cannot-tell', reason: failure.kind });
    case 'damaged':
    case 'not-a-pdf':
    case 'too-large':
      return err({ kind: 'pdf', failure: failure.kind });
  }
}

/** "Nothing is signed" would be wrong of a copy that leaves the records out to protect people. */
function recordsOfCopy(
  { agreement, records }: VerifiedAgreement,
  pages: PagesVerdict,
): RecordsVerdict {
  const isPartial = 'copy' in pages && pages.copy !== 'union';
  if (!isPartial || agreement.ledger.length > 0) return records;
  return { kind: 'cannot-tell', content: records.content, reason: 'not-in-this-copy' };
}

function summary(records: RecordsVerdict, pages: PagesVerdict): Verdict['kind'] {
  if (records.kind === 'changed' || pages.kind === 'differ') return 'changed';
  return records.kind === 'matches' && pages.kind === 'match' ? 'matches' : 'cannot-tell';
}
