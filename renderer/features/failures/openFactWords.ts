import type { OpenFact } from '../../../shared/ipc/facts/documentFacts';
import type { TemplateFact } from '../../../shared/ipc/facts/templateFact';
import type { OpenFailure } from '../../../shared/file/OpenFailure';
import type { Words } from '../../words/useWords';
import { diskFactWords } from './diskFactWords';

/** Why a document could not be opened, and the way on. */
export function openFactWords(fact: OpenFact, words: Words): string {
  switch (fact.kind) {
    case 'file':
      return openFailureWords(fact.failure, words);
    case 'disk':
      return diskFactWords(fact.failure, words);
    case 'template':
      return templateFactWords(fact.failure, words);
    case 'unknown-handle':
      return words('failure.open.unknown-handle');
    case 'base-gone':
      return words('failure.open.base-gone');
  }
}

/** What is wrong with the bytes of a file. */
export function openFailureWords(failure: OpenFailure, words: Words): string {
  switch (failure.kind) {
    case 'not-ours':
      return words('failure.open.not-ours');
    case 'cut-off':
      return failure.expectedBytes === null
        ? words('failure.open.cut-off')
        : words('failure.open.cut-off-at', {
            found: failure.foundBytes,
            expected: failure.expectedBytes,
          });
    case 'damaged':
      return failure.place.kind === 'byte'
        ? words('failure.open.damaged-line', { line: failure.place.line })
        : words('failure.open.damaged-part', { part: failure.place.path });
    case 'newer-than-app':
      return words('failure.open.newer-than-app');
    case 'too-large':
      return words('failure.open.too-large');
  }
}

export function templateFactWords(fact: TemplateFact, words: Words): string {
  switch (fact.kind) {
    case 'no-such-template':
      return words('failure.template.no-such-template', { name: fact.name });
    case 'unreadable':
      return words('failure.template.unreadable', { file: fact.file, code: fact.code });
    case 'bad-template':
      return words('failure.template.bad-template', { file: fact.file });
  }
}
