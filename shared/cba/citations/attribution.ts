import { APOSTROPHE, COMMA, DOT, HYPHEN, OPEN, SLASH } from '../words/characters';
import { matchPhrase } from '../words/matchPhrase';
import { WORD } from '../words/Tokens';
import type { CitedDocument } from '../Vocabulary';
import { isUnknownWord } from './element';
import { AND, OF, THE } from './roles';
import type { Source } from './Source';
import { kindAt, roleAt, shortText } from './Source';
import type { TextCitation } from './TextCitation';

/** The paper a citation is said to belong to, and the token after the words that say so. */
export type Attribution = { readonly document: TextCitation['document']; readonly end: number };

/** A mention of a paper: tokens from `first` up to `end`. */
export type DocumentMention = {
  readonly document: CitedDocument;
  readonly first: number;
  readonly end: number;
};

/** Words that may stand between "of" and the paper: "of the *Alder Creek School Council's* bylaws". */
const LONGEST_OWNER = 5;
/** How far the paper's name may stand from its "of", marks and small words counted. */
const LONGEST_PHRASE = 12;

/** Two names side by side are one paper. A name of another paper outweighs "contract" and "UTLA". */
export function joined(one: CitedDocument, other: CitedDocument): CitedDocument {
  if (one === 'other' || other === 'other') return 'other';
  return one === 'cba' ? other : one;
}

/** The paper named behind a citation: "of the bylaws", "in the CBA", "(MOU)". Null when none is. */
export function attributedAfter(source: Source, at: number): Attribution | null {
  const isOpen = kindAt(source, at) === OPEN;
  if (roleAt(source, at) !== OF && !isOpen) return null;
  const found = documentWithin(source, at + 1, isOpen ? 1 : LONGEST_OWNER);
  if (found !== null) return { document: found.document, end: found.end };
  const isOf = /^(?:of|del?)$/i.test(shortText(source, at, 3));
  return isOf && !isOpen ? { document: 'unclear', end: at } : null;
}

/** Looks for a paper within one noun phrase; verbs and commas end it. */
function documentWithin(source: Source, from: number, longest: number): DocumentMention | null {
  let words = 0;
  for (let at = from; words <= longest && at - from < LONGEST_PHRASE;) {
    const kind = kindAt(source, at);
    if (kind === WORD) {
      const found = documentAt(source, at);
      if (found !== null) return found;
      const role = roleAt(source, at);
      const isKnown = !isUnknownWord(source, at);
      if (isKnown && (role === 0 || role === AND)) return null;
      if (!isKnown) words += 1;
    } else if (kind !== HYPHEN && kind !== SLASH && kind !== APOSTROPHE && kind !== DOT) {
      return null;
    }
    at += 1;
  }
  return null;
}

/** A paper named at a token, with all names that follow side by side. */
function documentAt(source: Source, at: number): DocumentMention | null {
  let mention: DocumentMention | null = null;
  for (let next = at; ;) {
    const phrase = matchPhrase(source.tokens, next, source.lexicon);
    if (phrase?.term.kind !== 'document') return mention;
    const { document } = phrase.term;
    mention = {
      document: mention === null ? document : joined(mention.document, document),
      first: at,
      end: phrase.end,
    };
    next = phrase.end;
  }
}

/**
 * The paper named before a citation: "AALA Article X", "the contract's Article XII".
 *
 * A comma between them leaves a doubt ("in the handbook, Article X …"), and so does a preposition
 * ("in this agreement Article X …").
 */
export function attributedBefore(
  source: Source,
  first: number,
  last: DocumentMention | null,
): TextCitation['document'] | null {
  if (last === null || first - last.end > 2) return null;
  let hasComma = false;
  for (let at = last.end; at < first; at += 1) {
    const kind = kindAt(source, at);
    hasComma ||= kind === COMMA;
    const isLink = kind === COMMA || kind === OPEN || kind === APOSTROPHE || kind === DOT;
    if (!isLink && roleAt(source, at) !== THE) return null;
  }
  const { document } = last;
  if (document === 'cba' || document === 'state-law') return document;
  if (hasComma) return document === 'other' ? 'unclear' : null;
  const isOwner = kindAt(source, last.end) === APOSTROPHE || endsInS(source, last.end - 1);
  let before = last.first - 1;
  while (roleAt(source, before) === THE && before > 0) before -= 1;
  // "in AALA Article X" is a name; "in the handbook Article X …" may be two thoughts.
  const isNamed = document === 'other' && before === last.first - 1;
  return roleAt(source, before) === OF && !isOwner && !isNamed ? 'unclear' : document;
}

function endsInS(source: Source, at: number): boolean {
  return /['’]s$/i.test(shortText(source, at, 30));
}
