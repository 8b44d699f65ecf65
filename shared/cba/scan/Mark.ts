import type { TextCitation } from '../citations/TextCitation';
import type { Term } from '../words/Lexicon';
import type { Tokens } from '../words/Tokens';

/** What ends here: a thought within a sentence, a sentence, or one that opens a list (":"). */
export type StopKind = 'part' | 'sentence' | 'line' | 'colon';

/** Something of meaning in a text, at the tokens from `first` up to `end`. */
export type Mark = { readonly first: number; readonly end: number } & (
  | { readonly kind: 'term'; readonly term: Term }
  | { readonly kind: 'citation'; readonly citation: TextCitation }
  | { readonly kind: 'stop'; readonly stop: StopKind }
);

/** Where a sentence or one of its parts ends: the token that ends it. */
export type Stop = { readonly kind: StopKind; readonly at: number };

/** A text after the one pass over its words: all that rules look at. Holds until the next scan. */
export type Scan = {
  readonly tokens: Tokens;
  readonly marks: readonly Mark[];
  readonly stops: readonly Stop[];
  /** How many words there are, and how many of them are none: torn, misread, garbage. */
  readonly words: number;
  readonly garbled: number;
};
