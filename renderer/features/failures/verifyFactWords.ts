import type { VerifyFact } from '../../../shared/ipc/facts/verifyFacts';
import type { PlainMessageKey, Words } from '../../words/useWords';
import { diskFactWords } from './diskFactWords';
import { openFailureWords } from './openFactWords';
import { packFactWords } from './packFactWords';

type PdfFault = Extract<VerifyFact, { kind: 'pdf' }>['failure'];

const PDF_FAULTS: Readonly<Record<PdfFault, PlainMessageKey>> = {
  damaged: 'failure.verify.pdf-damaged',
  'not-a-pdf': 'failure.verify.not-a-pdf',
  'too-large': 'failure.verify.pdf-too-large',
};

/** Why a file says nothing about itself. */
export function verifyFactWords(fact: VerifyFact, words: Words): string {
  switch (fact.kind) {
    case 'disk':
      return diskFactWords(fact.failure, words);
    case 'pack':
      return packFactWords(fact.failure, words);
    case 'file':
    case 'attachment':
      return openFailureWords(fact.failure, words);
    case 'pdf':
      return words(PDF_FAULTS[fact.failure]);
  }
}
