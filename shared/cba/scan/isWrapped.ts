import { roleAt, kindAt } from '../citations/Source';
import type { Source } from '../citations/Source';
import { CLOSE, COMMA, DOT } from '../words/characters';
import { NUMBER, WORD } from '../words/Tokens';

/**
 * Whether a line break stands within a sentence, as in text copied from a page: the next line goes on
 * in small letters, or the line before ends in a word that ends nothing ("of", "Article", a comma).
 */
export function isWrapped(source: Source, at: number): boolean {
  const { tokens, lexicon } = source;
  const before = kindAt(source, at - 1);
  const after = kindAt(source, at + 1);
  if (before !== WORD && before !== NUMBER && before !== COMMA) return false;
  if (after === WORD) {
    const start = tokens.start[at + 1] ?? 0;
    const letter = tokens.text.charAt(start);
    const isListSign = (tokens.end[at + 1] ?? 0) - start === 1 && isMark(source, at + 2);
    if (letter === letter.toLowerCase() && !isListSign) return true;
  }
  if (after === NUMBER && isMark(source, at + 2)) return false;
  if (after !== WORD && after !== NUMBER) return false;
  const word = tokens.word[at - 1] ?? 0;
  return (
    before === COMMA ||
    (before === WORD && (lexicon.light[word] === 1 || roleAt(source, at - 1) !== 0))
  );
}

/** "a.", "1)": what follows a list sign. */
function isMark(source: Source, at: number): boolean {
  const kind = kindAt(source, at);
  return kind === DOT || kind === CLOSE;
}
