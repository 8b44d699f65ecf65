import { preparePack } from '../cba/PreparedPack';
import type { CounterExample, RulePack } from '../cba/RulePack';
import { tooManyPhrases } from '../cba/words/tooManyPhrases';
import type { Result } from '../result';
import { err, ok } from '../result';
import type { TextVerdict } from './checkText';
import { checkText } from './checkText';
import type { InvalidPack } from './readRulePack';
import { readRulePack } from './readRulePack';

export type RulePackFailure =
  | InvalidPack
  | {
      readonly kind: 'counter-example-failed';
      readonly example: CounterExample;
      readonly found: TextVerdict;
    };

/**
 * Lets a rule pack in: its shape is right, its words can be made ready to be looked for, and it reads
 * every one of its own counter-examples as it says it should. The first that fails refuses the whole pack.
 */
export function admitRulePack(data: unknown): Result<RulePack, RulePackFailure> {
  const read = readRulePack(data);
  if (!read.ok) return read;
  const pack = read.value;
  const path = tooManyPhrases(pack);
  if (path !== null) return err({ kind: 'invalid', path, problem: 'stands for too many phrases' });
  preparePack(pack);
  for (const example of pack.counterExamples) {
    const found = checkText(example.text, pack);
    if (!isAsExpected(found, example)) {
      return err({ kind: 'counter-example-failed', example, found });
    }
  }
  return ok(pack);
}

function isAsExpected(found: TextVerdict, expected: CounterExample): boolean {
  return (
    found.severity === expected.severity && found.articles.join(' ') === expected.articles.join(' ')
  );
}
