import type { Language } from '../agreement/Agreement';
import type { Place } from './SourceBlock';

/** One number that the document had and the agreement does not. */
export type NumberChange = {
  readonly place: Place;
  readonly was: string;
  readonly is: string;
};

/** Why a mention of a place was left as words. */
export type UnlinkedReason =
  | 'no-such-place'
  | 'several-such-places'
  | 'another-document'
  | 'several-numbers'
  | 'starts-a-sentence';

/** What happened to words that stand outside the running text. */
export type SideText = 'header-footer' | 'comment' | 'footnote' | 'endnote';

/**
 * What an import has to tell: facts, never a sentence. The words for them belong to whoever shows
 * them. A note whose kind ends in `-left-out` is the only trace of words that are not in the
 * agreement, so it carries them.
 */
export type ImportNote =
  // What was understood.
  | { readonly kind: 'language-guessed'; readonly language: Language; readonly sure: boolean }
  | { readonly kind: 'encoding-guessed'; readonly encoding: string }
  | { readonly kind: 'numbers-changed'; readonly changes: readonly NumberChange[] }
  | {
      readonly kind: 'numbers-restyled';
      readonly was: string;
      readonly is: string;
      readonly count: number;
    }
  | { readonly kind: 'references-linked'; readonly count: number }
  | {
      readonly kind: 'reference-left-as-words';
      readonly place: Place;
      readonly words: string;
      readonly reason: UnlinkedReason;
    }
  // What was not understood, and stays in the text as it was.
  | { readonly kind: 'numbering-unclear'; readonly place: Place; readonly words: string }
  | { readonly kind: 'nothing-recognised' }
  /** Words before the first number, now at the start of section 1 so that all others keep theirs. */
  | { readonly kind: 'opening-joined'; readonly place: Place }
  | { readonly kind: 'unreadable'; readonly place: Place }
  | { readonly kind: 'hyphens-kept'; readonly words: readonly string[] }
  | { readonly kind: 'raw-html'; readonly place: Place }
  | { readonly kind: 'equations'; readonly count: number }
  | { readonly kind: 'symbols-unknown'; readonly count: number }
  /** Words crossed out by hand, which many do to take them out; the agreement cannot show the line. */
  | { readonly kind: 'crossed-out-kept'; readonly texts: readonly string[] }
  | { readonly kind: 'text-boxes'; readonly count: number }
  | { readonly kind: 'fields-as-text'; readonly count: number; readonly names: readonly string[] }
  | { readonly kind: 'links-as-text'; readonly addresses: readonly string[] }
  | { readonly kind: 'markdown-as-text' }
  // What was changed to fit.
  | { readonly kind: 'merged-cells'; readonly place: Place; readonly count: number }
  | { readonly kind: 'table-flattened'; readonly place: Place; readonly reason: FlatTableReason }
  | { readonly kind: 'nesting-flattened'; readonly count: number; readonly deepest: number }
  | { readonly kind: 'sections-joined'; readonly count: number }
  | { readonly kind: 'long-text-split'; readonly place: Place }
  | {
      readonly kind: 'tracked-changes';
      readonly taken: 'accepted' | 'rejected';
      readonly insertions: number;
      readonly deletions: number;
      readonly moves: number;
      readonly formatting: number;
    }
  // What is not in the agreement.
  | { readonly kind: 'title-left-out'; readonly words: string }
  | {
      readonly kind: 'page-furniture-left-out';
      readonly words: string;
      readonly count: number;
      readonly place: Place;
    }
  | { readonly kind: 'contents-left-out'; readonly lines: readonly string[] }
  | {
      readonly kind: 'side-text-left-out';
      readonly from: SideText;
      readonly count: number;
      readonly texts: readonly string[];
    }
  | {
      readonly kind: 'hidden-text-left-out';
      readonly count: number;
      readonly texts: readonly string[];
    }
  | { readonly kind: 'images-left-out'; readonly count: number }
  | {
      readonly kind: 'embedded-left-out';
      readonly count: number;
      readonly names: readonly string[];
    }
  | { readonly kind: 'macros-left-out' };

export type FlatTableReason = 'layout' | 'nested' | 'too-wide';
