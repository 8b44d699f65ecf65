import type { Change, WordsNote } from '../../../shared/signoff/verdict';
import type { ClockNote } from '../../../shared/signoff/ledger/verifyLedger';
import { versionCode } from '../../../shared/agreement/canonical/versionCode';
import type {
  FileVerdict,
  PagesVerdict,
  RecordsVerdict,
  VerifyFailure,
} from '../../signing/FileVerdict';
import { agreementSummary, counted } from './agreementSummary';
import { copyWords } from './copyWords';
import { openFailureWords } from './openFailureWords';
import { ledgerFaultWords } from './signingWords';

const ANSWERS = { matches: 'MATCHES', changed: 'CHANGED', 'cannot-tell': 'CANNOT TELL' } as const;

/** The answer, then what it rests on. */
export function verdictWords(found: FileVerdict): string {
  const lines =
    found.file === 'pages-alone'
      ? [pagesAloneWords(found.reason)]
      : [
          recordsWords(found.records),
          ...(found.file === 'pdf' ? [pagesWords(found.pages)] : []),
          '',
          agreementSummary(found.agreement),
        ];
  return [ANSWERS[found.verdict], ...lines, ''].join('\n');
}

function recordsWords(records: RecordsVerdict): string {
  switch (records.kind) {
    case 'matches':
      return [
        `${counted(records.signatures, 'signature is', 'signatures are')} recorded for exactly this version, and no record has changed since it was made.`,
        ...(records.earlierSignatures === 0
          ? []
          : [
              `${counted(records.earlierSignatures, 'more belongs', 'more belong')} to an earlier version.`,
            ]),
        ...records.notes.map(noteWords),
      ].join('\n');
    case 'changed':
      return changeWords(records.change);
    case 'cannot-tell':
      return {
        'nothing-signed':
          'Nobody has signed this version or an earlier one, so there is nothing to compare it with.',
        'newer-than-app':
          'The file was saved by a newer EWA Editor. Update EWA Editor on this computer to verify it.',
        'not-in-this-copy':
          'This copy carries no records, to protect the people in them. The union’s copy does.',
      }[records.reason];
  }
}

function changeWords(change: Change): string {
  switch (change.kind) {
    case 'ledger':
      return ledgerFaultWords(change.fault);
    case 'roster':
      return 'The staff list in this file is not one that was recorded.';
    case 'content':
      return `The agreement was changed after it was signed: ${counted(change.signatures, 'signature')} for version ${versionCode(change.signed)}, none for this one.`;
  }
}

function noteWords(note: ClockNote | WordsNote): string {
  const which = `Record ${note.sequence + 1} of laptop ${note.installation.slice(0, 8)}`;
  return note.kind === 'clock-set-back'
    ? `${which} bears an earlier time than the one before it: that laptop’s clock was set back.`
    : `${which} holds other words than this release shows for the same act.`;
}

function pagesWords(pages: PagesVerdict): string {
  switch (pages.kind) {
    case 'match':
      return `The pages are exactly what the agreement inside prints. ${copyWords[pages.copy]}.`;
    case 'differ':
      return 'The pages are not what the agreement inside prints: somebody, or another program, saved them again.';
    case 'cannot-tell':
      return {
        'other-reading':
          'The pages are what the agreement inside prints, all but what they say was found and under which version of the rule pack. This EWA Editor finds something else: the PDF was made by another release, or somebody changed its check report. Check the agreement inside with “ewa check”.',
        'other-layout':
          'The pages were printed by another release of EWA Editor, which cannot be compared here.',
        'other-rule-pack':
          'The pages were printed under another rule pack, which knows the articles otherwise. They are not what is printed here, and whether that is why cannot be told.',
        'not-printed-here':
          'The pages do not say that EWA Editor printed them, so they were not compared.',
        'not-printable':
          'The agreement inside holds a character that cannot be printed, so the pages were not compared.',
        'printing-failed': 'The pages could not be printed again, so they were not compared.',
      }[pages.reason];
  }
}

function pagesAloneWords(reason: Extract<FileVerdict, { file: 'pages-alone' }>['reason']): string {
  return {
    'no-attachment':
      'There is no agreement inside this PDF, so its pages cannot be compared with anything.',
    'several-attachments':
      'There are several files inside this PDF; EWA Editor attaches exactly one.',
    encrypted: 'This PDF is locked with a password. Verify the one that EWA Editor made.',
  }[reason];
}

/** Why a file cannot be verified at all. */
export function verifyFailureWords(failure: VerifyFailure): string {
  switch (failure.kind) {
    case 'file':
      return openFailureWords(failure.failure);
    case 'attachment':
      return `The agreement inside this PDF cannot be opened. ${openFailureWords(failure.failure)}`;
    case 'pdf':
      return {
        damaged: 'This PDF is damaged. Ask for it again.',
        'not-a-pdf': 'This is no PDF, whatever its name says. Ask for it again.',
        'too-large': 'This PDF is far larger than any agreement, so it was not opened.',
      }[failure.failure];
  }
}
