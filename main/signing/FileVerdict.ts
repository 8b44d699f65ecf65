import type { Agreement } from '../../shared/agreement/Agreement';
import type { Hash } from '../../shared/agreement/Ledger';
import type { OpenFailure } from '../../shared/file/OpenFailure';
import type { PrintCopy } from '../../shared/print/PrintCopy';
import type { Verdict } from '../../shared/signoff/verdict';

/**
 * Whether the pages of a PDF are, to the byte, what the agreement attached in them prints.
 *
 * `differ` also when another program has saved them again: nothing tells one from the other.
 * `cannot-tell`: all is what the agreement prints but for the check report and the version of the rule
 * pack (`other-reading`: another release or version of the pack, or somebody changed what was found);
 * printed by a release that sets pages otherwise (`other-layout`) or under a pack that knows other articles
 * (`other-rule-pack`); not by this app or with its marks gone (`not-printed-here`); of a text that no
 * embedded face can draw (`not-printable`); or printing broke down (`printing-failed`).
 */
export type PagesVerdict =
  | { readonly kind: 'match'; readonly copy: PrintCopy }
  | { readonly kind: 'differ' }
  | { readonly kind: 'cannot-tell'; readonly reason: 'other-reading'; readonly copy: PrintCopy }
  | {
      readonly kind: 'cannot-tell';
      readonly reason:
        | 'other-layout'
        | 'other-rule-pack'
        | 'not-printed-here'
        | 'not-printable'
        | 'printing-failed';
    };

/** As in a file; but the staff's and the public's copies carry no records, which proves nothing. */
export type RecordsVerdict =
  | Verdict
  | { readonly kind: 'cannot-tell'; readonly content: Hash; readonly reason: 'not-in-this-copy' };

/**
 * What a file from anywhere proves. `verdict` sums up: `changed` if records or pages are, `matches`
 * only if all there is does. A PDF without one agreement to compare it with is `pages-alone`.
 */
export type FileVerdict =
  | {
      readonly file: 'ewa';
      readonly verdict: Verdict['kind'];
      readonly agreement: Agreement;
      readonly records: Verdict;
    }
  | {
      readonly file: 'pdf';
      readonly verdict: Verdict['kind'];
      readonly agreement: Agreement;
      readonly records: RecordsVerdict;
      readonly pages: PagesVerdict;
    }
  | {
      readonly file: 'pages-alone';
      readonly verdict: 'cannot-tell';
      readonly reason: 'no-attachment' | 'several-attachments' | 'encrypted';
    };

/** Why a file cannot be read at all, by itself or as an attachment. */
export type VerifyFailure =
  | { readonly kind: 'file'; readonly failure: OpenFailure }
  | { readonly kind: 'pdf'; readonly failure: 'damaged' | 'not-a-pdf' | 'too-large' }
  | { readonly kind: 'attachment'; readonly failure: OpenFailure };
