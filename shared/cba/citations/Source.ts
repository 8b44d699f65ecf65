import type { Lexicon } from '../words/Lexicon';
import type { Tokens } from '../words/Tokens';

/** What citations are read from. */
export type Source = { readonly tokens: Tokens; readonly lexicon: Lexicon };

/** What a token does in a citation; 0 for none, and beyond the end of the text. */
export function roleAt({ tokens, lexicon }: Source, at: number): number {
  return at < tokens.count ? (lexicon.role[tokens.word[at] ?? 0] ?? 0) : 0;
}

/** The kind of a token; 0 before the start and beyond the end of the text. */
export function kindAt({ tokens }: Source, at: number): number {
  return at >= 0 && at < tokens.count ? (tokens.kind[at] ?? 0) : 0;
}

/** The token's words, or "" when it is longer than `longest` and cannot matter. */
export function shortText({ tokens }: Source, at: number, longest: number): string {
  if (at >= tokens.count) return '';
  const start = tokens.start[at] ?? 0;
  const end = tokens.end[at] ?? 0;
  return end - start > longest ? '' : tokens.text.slice(start, end);
}

/** More "the", "of" or "§" in a row than any citation has. */
const MOST_IN_A_ROW = 4;

/** The token after a short run of those that pass a test. Bounded, so that no text makes reading slow. */
export function afterRun(at: number, isPart: (token: number) => boolean): number {
  let next = at;
  while (next - at < MOST_IN_A_ROW && isPart(next)) next += 1;
  return next;
}
