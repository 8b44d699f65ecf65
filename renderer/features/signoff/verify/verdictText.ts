import { versionCode } from '../../../../shared/agreement/canonical/versionCode';
import type { PagesFact, RecordsFact, Verified } from '../../../../shared/ipc/facts/verifyFacts';
import type { PrintCopy } from '../../../../shared/print/PrintCopy';
import type { Change, Verdict } from '../../../../shared/signoff/verdict';
import type { PlainMessageKey, Words } from '../../../words/useWords';
import { ledgerFaultWords } from '../../failures/recordFactWords';

/** What the records prove, a sentence each. */
export function recordsText(records: RecordsFact, words: Words): readonly string[] {
  switch (records.kind) {
    case 'matches':
      return [
        words('verify.signatures', { count: records.signatures }),
        ...(records.earlierSignatures === 0
          ? []
          : [words('verify.earlier', { count: records.earlierSignatures })]),
        ...records.notes.map((note) => noteText(note, words)),
      ];
    case 'changed':
      return [changeText(records.change, words)];
    case 'cannot-tell':
      return [words(UNTOLD[records.reason])];
  }
}

const UNTOLD: Readonly<
  Record<Extract<RecordsFact, { kind: 'cannot-tell' }>['reason'], PlainMessageKey>
> = {
  'nothing-signed': 'verify.nothing-signed',
  'newer-than-app': 'verify.newer-than-app',
  'not-in-this-copy': 'verify.not-in-this-copy',
};

function changeText(change: Change, words: Words): string {
  switch (change.kind) {
    case 'ledger':
      return ledgerFaultWords(change.fault, words);
    case 'roster':
      return words('verify.roster-changed');
    case 'content':
      return words('verify.content-changed', {
        count: change.signatures,
        version: versionCode(change.signed),
      });
  }
}

type Note = Extract<Verdict, { kind: 'matches' }>['notes'][number];

function noteText({ kind, installation, sequence }: Note, words: Words): string {
  const place = { number: sequence + 1, laptop: installation.slice(0, 8) };
  return kind === 'clock-set-back'
    ? words('verify.clock', place)
    : words('verify.other-words', place);
}

const COPIES: Readonly<Record<PrintCopy, PlainMessageKey>> = {
  union: 'preview.copy.union',
  staff: 'preview.copy.staff',
  public: 'preview.copy.public',
};

const PAGES: Readonly<
  Record<Extract<PagesFact, { kind: 'cannot-tell' }>['reason'], PlainMessageKey>
> = {
  'other-reading': 'verify.pages-other-reading',
  'other-layout': 'verify.pages-other-layout',
  'other-rule-pack': 'verify.pages-other-rule-pack',
  'not-printed-here': 'verify.pages-not-printed-here',
  'not-printable': 'verify.pages-not-printable',
  'printing-failed': 'verify.pages-printing-failed',
};

/** Whether the pages are those of the agreement inside. */
export function pagesText(pages: PagesFact, words: Words): string {
  switch (pages.kind) {
    case 'match':
      return words('verify.pages-match', { copy: words(COPIES[pages.copy]) });
    case 'differ':
      return words('verify.pages-differ');
    case 'cannot-tell':
      return words(PAGES[pages.reason]);
  }
}

/** Why pages without one agreement inside prove nothing. */
export const pagesAloneWords: Readonly<
  Record<Extract<Verified, { kind: 'pages-alone' }>['reason'], PlainMessageKey>
> = {
  'no-attachment': 'verify.alone-no-attachment',
  'several-attachments': 'verify.alone-several-attachments',
  encrypted: 'verify.alone-encrypted',
};
