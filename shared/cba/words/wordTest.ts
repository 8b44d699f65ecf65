import type { Forms } from './Forms';
import type { Tokens } from './Tokens';

/** Whether the word or number at a token passes; false at marks, and before and behind the text. */
type WordTest = (tokens: Tokens, at: number) => boolean;

const NO = 1;
const YES = 2;

let tests = 0;

/**
 * A test of single words that looks at each way of writing once, however often it is asked. It must
 * depend on the letters alone.
 *
 * @param longest words of more units than this do not pass.
 */
export function wordTest(passes: (word: string) => boolean, longest: number): WordTest {
  const number = tests;
  tests += 1;
  return (tokens, at) => {
    const form = at >= 0 && at < tokens.count ? (tokens.form[at] ?? 0) : 0;
    if (form === 0) return false;
    const known = tokens.forms.answers[number]?.[form] ?? 0;
    if (known !== 0) return known === YES;
    const from = tokens.start[at] ?? 0;
    const to = tokens.end[at] ?? 0;
    const isPassed = to - from <= longest && passes(tokens.text.slice(from, to));
    answersTo(number, tokens.forms)[form] = isPassed ? YES : NO;
    return isPassed;
  };
}

/** What was answered to a test, with room for all forms that are known. */
function answersTo(number: number, { answers, word }: Forms): Uint8Array {
  const known = answers[number];
  if (known !== undefined && known.length >= word.length) return known;
  const longer = new Uint8Array(word.length);
  if (known !== undefined) longer.set(known);
  answers[number] = longer;
  return longer;
}
