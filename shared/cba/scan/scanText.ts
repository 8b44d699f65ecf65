import type { DocumentMention } from '../citations/attribution';
import { joined } from '../citations/attribution';
import { bareCitation } from '../citations/bareCitation';
import { bareNumeral, behindVerb } from '../citations/bareNumeral';
import { exceptionCitation } from '../citations/exceptionCitation';
import type { FoundCitation } from '../citations/found';
import { found } from '../citations/found';
import { readCitation } from '../citations/readCitation';
import { titleCitation } from '../citations/titleCitation';
import { ART, SECTION, STARTS_CITATION } from '../citations/roles';
import type { Source } from '../citations/Source';
import { kindAt, roleAt, shortText } from '../citations/Source';
import type { PreparedPack } from '../PreparedPack';
import { COLON, DOT, NEWLINE, SECTION_SIGN, SEMICOLON, STOP } from '../words/characters';
import type { CitedDocument } from '../Vocabulary';
import type { PhraseMatch } from '../words/matchPhrase';
import { matchPhrase } from '../words/matchPhrase';
import { countGarbled } from '../words/countGarbled';
import { mendTokens } from '../words/mendTokens';
import { isAttached, NUMBER, WORD } from '../words/Tokens';
import type { Mark, Scan, Stop, StopKind } from './Mark';
import { isWrapped } from './isWrapped';

/** What the pass has seen so far. */
type Pass = {
  readonly source: Source;
  readonly marks: Mark[];
  readonly stops: Stop[];
  /** The paper named last, which a citation behind it may belong to. */
  last: DocumentMention | null;
};

/**
 * The one pass over a text: every phrase of the vocabulary, every citation and every end of a
 * sentence, in order. Time grows with the length of the text and with nothing else: each token looks
 * a bounded way ahead.
 */
export function scanText(text: string, length: number, pack: PreparedPack): Scan {
  const { lexicon } = pack;
  const { meaning } = lexicon;
  const tokens = mendTokens(pack.tokenise(text, length), lexicon.keywords);
  const { kind, word, count } = tokens;
  const pass: Pass = { source: { tokens, lexicon }, marks: [], stops: [], last: null };
  for (let at = 0; at < count;) {
    const tokenKind = kind[at] ?? 0;
    if (tokenKind === WORD)
      at = meaning[word[at] ?? 0] === 0 ? afterPlainWord(pass, at) : afterWord(pass, at);
    else if (tokenKind === SECTION_SIGN) at = afterCitation(pass, at) ?? at + 1;
    else {
      const stop = tokenKind === NUMBER ? null : stopAt(pass, at);
      if (stop !== null) {
        pass.stops.push({ kind: stop, at });
        if (endsSomething(pass, stop)) {
          pass.marks.push({ kind: 'stop', stop, first: at, end: at + 1 });
        }
      }
      at += 1;
    }
  }
  const { words, garbled } = countGarbled(tokens);
  return { tokens, marks: pass.marks, stops: pass.stops, words, garbled };
}

/** A word of no meaning may still be the numeral of an article. */
function afterPlainWord(pass: Pass, at: number): number {
  const { tokens } = pass.source;
  const start = tokens.start[at] ?? 0;
  const letter = tokens.text.charCodeAt(start);
  const isCapital = letter === 73 || letter === 86 || letter === 88;
  if (!isCapital || (tokens.end[at] ?? 0) - start > 6) return at + 1;
  const cited = bareNumeral(pass.source, at);
  return cited === null ? at + 1 : markCitation(pass, cited);
}

/** Whether anything was marked since the last stop; a second stop adds nothing. */
function endsSomething({ marks }: Pass, stop: StopKind): boolean {
  const last = marks.at(-1);
  return last !== undefined && (last.kind !== 'stop' || (last.stop === 'part' && stop !== 'part'));
}

/** Marks what a word with a meaning begins; gives the token to go on with. */
function afterWord(pass: Pass, at: number): number {
  const { source } = pass;
  const role = source.lexicon.role[source.tokens.word[at] ?? 0] ?? 0;
  const cited = STARTS_CITATION.has(role) ? afterCitation(pass, at) : null;
  if (cited !== null) return cited;
  const phrase = matchPhrase(source.tokens, at, source.lexicon);
  return phrase === null ? at + 1 : afterPhrase(pass, at, phrase);
}

function afterCitation(pass: Pass, at: number): number | null {
  const cited = readCitation(pass.source, at, pass.last);
  return cited === null ? null : markCitation(pass, cited);
}

function markCitation(pass: Pass, { citation, first, end }: FoundCitation): number {
  pass.marks.push({ kind: 'citation', citation, first, end });
  pass.last = null;
  return end;
}

/** Marks a phrase, with the citation it may bring along. */
function afterPhrase(pass: Pass, at: number, { term, end }: PhraseMatch): number {
  const { source, marks, last } = pass;
  switch (term.kind) {
    case 'light':
    // Subjects are looked for in a second reading, of the sentences that have one.
    case 'topic':
    case 'deed':
    case 'party':
    case 'setting':
    case 'plain':
      return end;
    case 'document': {
      const mention = mentionAt(at, end, term.document, last);
      const cited =
        mention.document === 'state-law'
          ? lawCitation(source, mention)
          : bareCitation(source, mention);
      if (cited !== null) return markCitation(pass, cited);
      pass.last = mention;
      return end;
    }
    case 'exception': {
      marks.push({ kind: 'term', term, first: at, end });
      const cited = exceptionCitation(source, end, last);
      return cited === null ? end : markCitation(pass, cited);
    }
    case 'title': {
      const cited = titleCitation(source, { first: at, end, article: term.article });
      return cited === null ? end : markCitation(pass, cited);
    }
    case 'change':
    case 'preserve': {
      marks.push({ kind: 'term', term, first: at, end });
      const cited = behindVerb(source, end);
      return cited === null ? end : markCitation(pass, cited);
    }
    case 'negation':
    case 'boundary':
      marks.push({ kind: 'term', term, first: at, end });
      return end;
  }
}

/** Two names side by side ("UTLA constitution") are one paper. */
function mentionAt(
  first: number,
  end: number,
  document: CitedDocument,
  last: DocumentMention | null,
): DocumentMention {
  return last !== null && last.end === first
    ? { first: last.first, end, document: joined(last.document, document) }
    : { first, end, document };
}

/** "Ed. Code 44955": a number right behind the name of a code, with no "section" between. */
function lawCitation(source: Source, { first, end }: DocumentMention): FoundCitation | null {
  const at = kindAt(source, end) === DOT ? end + 1 : end;
  if (kindAt(source, at) !== NUMBER) return null;
  const sections = [shortText(source, at, 16)];
  const form = 'single';
  const parts = { first, end: at + 1, document: 'state-law', form, articles: [] } as const;
  return found(source, { ...parts, sections });
}

function stopAt({ source, marks }: Pass, at: number): StopKind | null {
  switch (kindAt(source, at)) {
    case STOP:
      return 'sentence';
    case NEWLINE:
      return isWrapped(source, at) ? null : 'line';
    case SEMICOLON:
      return 'part';
    case COLON:
      return isAttached(source.tokens, at + 1) && kindAt(source, at + 1) !== NEWLINE
        ? null
        : 'colon';
    case DOT:
      return isFullStop(source, at, marks.at(-1)) ? 'sentence' : null;
    default:
      return null;
  }
}

/** Whether a dot ends a sentence: not behind an initial or "Art.", nor before a small letter. */
function isFullStop(source: Source, at: number, before: Mark | undefined): boolean {
  const { tokens } = source;
  const next = kindAt(source, at + 1);
  if (next === 0 || next === NEWLINE) return true;
  if (isAttached(tokens, at + 1)) return false;
  const endsCitation = before?.kind === 'citation' && before.end === at;
  const role = roleAt(source, at - 1);
  const isShort = shortText(source, at - 1, 1) !== '' || role === ART || role === SECTION;
  if (isShort && !endsCitation && kindAt(source, at - 1) === WORD) return false;
  const letter = tokens.text.charAt(tokens.start[at + 1] ?? 0);
  return next !== WORD || letter !== letter.toLowerCase();
}
