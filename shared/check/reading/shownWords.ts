import type { Agreement } from '../../agreement/Agreement';
import type { Clause } from '../../agreement/Body';
import { clauseInlines } from '../../agreement/text/clauseInlines';
import { clauseText } from '../../agreement/text/clauseText';
import type { TextContext } from '../../agreement/text/inlineText';
import { referenceText } from '../../agreement/text/inlineText';
import type { Evidence } from '../Finding';
import { checkedContext, REFERENCE_STAND_IN } from './checkedContext';

/**
 * The words of a finding as people see them in the clause: checking reads a stand-in for every
 * cross-reference, and here the references say their numbers again.
 */
export function shownWords(
  { range, words }: Evidence,
  clause: Clause,
  { profile, language }: Agreement,
  shown: TextContext,
): string {
  if (!words.includes(REFERENCE_STAND_IN)) return words;
  const checked = clauseText(clause, checkedContext(profile, language));
  const references = [...clauseInlines(clause)].filter((part) => part.kind === 'reference');
  let next = checked.slice(0, range.start).split(REFERENCE_STAND_IN).length - 1;
  return words.replaceAll(REFERENCE_STAND_IN, (standIn) => {
    const reference = references[next];
    next += 1;
    return reference === undefined ? standIn : referenceText(reference, shown);
  });
}
