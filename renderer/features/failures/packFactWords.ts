import type { RulePackFailure } from '../../../shared/check/admitRulePack';
import type { TextVerdict } from '../../../shared/check/checkText';
import type { PackFact } from '../../../shared/ipc/facts/packFact';
import { diskFactWords } from './diskFactWords';
import type { Words } from '../../words/useWords';

/** Why nothing can be checked. */
export function packFactWords(fact: PackFact, words: Words): string {
  switch (fact.kind) {
    case 'not-found':
      return words('failure.pack.not-found', { file: fact.file });
    case 'unreadable':
      return words('failure.pack.unreadable', { file: fact.file, code: fact.code });
    case 'not-json':
      return words('failure.pack.not-json', { file: fact.file });
    case 'file-damaged':
      return words('failure.pack.file-damaged', { file: fact.file });
    case 'too-large':
      return words('failure.pack.too-large', { file: fact.file });
    case 'too-slow':
      return words('failure.pack.too-slow', { file: fact.file });
    case 'built-in':
      return words('failure.pack.built-in', { version: fact.version });
    case 'same-name':
      return words('failure.pack.same-name', { name: fact.pack.id, version: fact.pack.version });
    case 'disk':
      return diskFactWords(fact.failure, words);
    case 'refused':
      return refusedWords(fact.failure, words);
  }
}

/** Which place is not as it must be, or which sentence was misread. */
function refusedWords(failure: RulePackFailure, words: Words): string {
  switch (failure.kind) {
    case 'invalid':
      return words('failure.pack.invalid', { path: failure.path, problem: failure.problem });
    case 'counter-example-failed': {
      const { example, found } = failure;
      return words('failure.pack.misread', {
        text: example.text,
        expected: verdictText(example, words),
        found: verdictText(found, words),
      });
    }
  }
}

function verdictText({ severity, articles }: TextVerdict, words: Words): string {
  const said = severity === 'none' ? words('failure.pack.none') : words(SEVERITIES[severity]);
  return [said, ...articles].join(' ');
}

const SEVERITIES = {
  conflict: 'common.severity.conflict',
  caution: 'common.severity.caution',
  note: 'common.severity.note',
} as const;
