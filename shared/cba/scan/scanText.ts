import type { DocumentMention } from '../citations/attribution';
import { joined } from '../citations/attribution';
import { bareCitation } from '../citations/bareCitation';
import type { FoundCitation } from '../citations/readCitation';
import { exceptionCitation, found, readCitation, titleCitation } from '../citations/readCitation';
import { ART, SECTION } from '../citations/roles';
import type { Source } from '../citations/Source';
import { kindAt, roleAt, shortText } from '../citations/Source';
import type { PreparedPack } from '../PreparedPack';
import { COLON, DOT, NEWLINE, SECTION_SIGN, SEMICOLON, STOP } from '../words/characters';
import { matchPhrase } from '../words/matchPhrase';
import { isAttached, NUMBER, WORD } from '../words/Tokens';
import type { Mark, Scan, StopKind } from './Mark';

/**
 * The one pass over a text: every phrase of the vocabulary, every citation and every end of a
 * sentence, in order. Time grows with the length of the text and with nothing else: each token looks
 * a bounded way ahead.
 */
export function scanText(text: string, length: number, pack: PreparedPack): Scan {
  const { lexicon } = pack;
  const tokens = pack.tokenise(text, length);
  const source: Source = { tokens, lexicon };
  const marks: Mark[] = [];
  let last: DocumentMention | null = null;
  let at = 0;
  while (at < tokens.count) {
    const kind = tokens.kind[at] ?? 0;
    const meaning = kind === WORD ? (lexicon.meaning[tokens.word[at] ?? 0] ?? 0) : 0;
    if (meaning === 0 && kind <= NUMBER) {
      at += 1;
      continue;
    }
    if (kind !== WORD && kind !== SECTION_SIGN) {
      const stop = stopAt(source, at, marks.at(-1));
      if (stop !== null) marks.push({ kind: 'stop', stop, first: at, end: at + 1 });
      at += 1;
      continue;
    }
    const cited: FoundCitation | null = readCitation(source, at, last);
    if (cited !== null) {
      marks.push({ kind: 'citation', ...cited });
      at = cited.end;
      last = null;
      continue;
    }
    const step: Step = termAt(source, at, last);
    marks.push(...step.marks);
    ({ last, at } = step);
  }
  return { tokens, marks };
}

type Step = {
  readonly marks: readonly Mark[];
  readonly last: DocumentMention | null;
  readonly at: number;
};

/** The phrase at a token, with the citation it may bring along. */
function termAt(source: Source, at: number, last: DocumentMention | null): Step {
  const phrase = matchPhrase(source.tokens, at, source.lexicon);
  if (phrase === null) return { marks: [], last, at: at + 1 };
  const { term, end } = phrase;
  const mark: Mark = { kind: 'term', term, first: at, end };
  switch (term.kind) {
    case 'light':
      return { marks: [], last, at: end };
    case 'document': {
      const mention: DocumentMention =
        last !== null && last.end === at
          ? { ...last, document: joined(last.document, term.document), end }
          : { document: term.document, first: at, end };
      const cited =
        mention.document === 'state-law'
          ? lawCitation(source, mention)
          : bareCitation(source, mention);
      if (cited === null) return { marks: [mark], last: mention, at: end };
      return { marks: [{ kind: 'citation', ...cited }], last: null, at: cited.end };
    }
    case 'exception': {
      const cited = exceptionCitation(source, end, last);
      if (cited === null) return { marks: [mark], last, at: end };
      return { marks: [mark, { kind: 'citation', ...cited }], last: null, at: cited.end };
    }
    case 'title': {
      const cited = titleCitation(source, { first: at, end, article: term.article });
      if (cited === null) return { marks: [mark], last, at: end };
      return { marks: [{ kind: 'citation', ...cited }], last: null, at: cited.end };
    }
    case 'change':
    case 'preserve':
    case 'negation':
    case 'boundary':
      return { marks: [mark], last, at: end };
  }
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

function stopAt(source: Source, at: number, before: Mark | undefined): StopKind | null {
  switch (kindAt(source, at)) {
    case STOP:
      return 'sentence';
    case NEWLINE:
      return 'line';
    case SEMICOLON:
      return 'part';
    case COLON:
      return isAttached(source.tokens, at + 1) && kindAt(source, at + 1) !== NEWLINE
        ? null
        : 'colon';
    case DOT:
      return isFullStop(source, at, before) ? 'sentence' : null;
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
