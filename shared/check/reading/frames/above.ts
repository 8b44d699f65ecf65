import type { Source } from '../../../cba/citations/Source';
import { shortText } from '../../../cba/citations/Source';
import { matchAmong } from '../../../cba/words/matchPhrase';
import { WORD } from '../../../cba/words/Tokens';
import { doingOf, isNearNegation, isSubjectMark } from './doingOf';
import type { FrameMark } from './FrameMark';
import type { Span } from './spansOf';

/**
 * What a sentence leaves open for the next: a question waits for its answer, a line that ends in ":"
 * and a heading speak for the lines below, and a subject may be taken up by "it".
 */
export type Above = {
  readonly kind: 'question' | 'lead' | 'heading' | 'subject';
  readonly marks: readonly FrameMark[];
};

type Here = { readonly span: Span; readonly marks: readonly FrameMark[]; readonly source: Source };

/** A longer line without a full stop is no heading. */
const LONGEST_HEADING = 9;

/** The marks of a sentence with those it goes on with, and whether its answer is "no". */
export function joined(
  above: Above | null,
  { span, marks, source }: Here,
): { readonly marks: readonly FrameMark[]; readonly isDenied: boolean } {
  switch (above?.kind) {
    case 'question': {
      const answer = answerIn(span, source);
      const rest = answer === null ? marks : marks.filter(({ first }) => first > answer.at);
      if (answer?.isNo === true && !hasOwnSubject(rest, source)) {
        return { marks: above.marks, isDenied: true };
      }
      return { marks: [...above.marks, ...rest], isDenied: false };
    }
    case 'lead':
      return {
        marks: [...above.marks, partAt(span), ...denialOf(above.marks, span), ...marks],
        isDenied: false,
      };
    case 'heading':
      return {
        marks: hasSubject(marks) || !isSaying(marks) ? marks : [...above.marks, ...marks],
        isDenied: false,
      };
    case 'subject': {
      const goesOn = !hasSubject(marks) && startsWithIt(span, source);
      return { marks: goesOn ? [...above.marks, ...marks] : marks, isDenied: false };
    }
    case undefined:
      return { marks, isDenied: false };
  }
}

/** What is left open after a sentence, given what was open before it. */
export function aboveFrom(before: Above | null, { span, marks }: Here): Above | null {
  if (span.isQuestion) return hasSubject(marks) ? { kind: 'question', marks } : before;
  if (span.stop === 'colon') {
    // "Q:" and "A:" say nothing themselves.
    if (marks.length === 0) return before;
    return {
      kind: 'lead',
      marks: before?.kind === 'heading' ? [...before.marks, ...marks] : marks,
    };
  }
  if (before?.kind === 'lead' && (span.stop === 'line' || span.after !== 'sentence')) return before;
  const subjects = marks.filter(isSubjectMark);
  if (span.stop === 'line' && span.to - span.from <= LONGEST_HEADING && subjects.length > 0) {
    return { kind: 'heading', marks };
  }
  if (subjects.length > 0) return { kind: 'subject', marks: subjects };
  return before?.kind === 'subject' ? before : null;
}

/** "No, it stays as it is in the contract" names no subject but the one asked about. */
function hasOwnSubject(marks: readonly FrameMark[], { lexicon }: Source): boolean {
  return marks.some(
    (mark) =>
      isSubjectMark(mark) &&
      !(
        mark.kind === 'term' &&
        mark.term.kind === 'topic' &&
        lexicon.topics.get(mark.term.topic)?.reach === 'alone'
      ),
  );
}

function hasSubject(marks: readonly FrameMark[]): boolean {
  return marks.some(isSubjectMark);
}

/** Whether a line says anything of the heading above it. */
function isSaying(marks: readonly FrameMark[]): boolean {
  return marks.some((mark) => doingOf(mark) !== null || isNearNegation(mark));
}

/** "It ends after three days": whether a sentence goes on with a subject by a pronoun. */
export function startsWithIt({ from }: Span, { tokens, lexicon }: Source): boolean {
  const term = matchAmong(tokens, from, lexicon.framePhrases)?.term;
  return term?.kind === 'setting' && term.setting === 'it';
}

type Answer = { readonly isNo: boolean; readonly at: number };

const NO = /^(?:no|not|never|nope|none|jam[aá]s|nunca)$/i;
const YES = /^(?:yes|s[ií]|correct|certainly|always)$/i;
/** "A: No", "Answer – no": the answer is among the first words. */
const ANSWER_WITHIN = 3;

/** What a sentence answers to the question before it, if it is an answer at all. */
export function answerIn({ from, to }: Span, source: Source): Answer | null {
  for (let at = from; at < Math.min(to, from + ANSWER_WITHIN); at += 1) {
    const word = source.tokens.kind[at] === WORD ? shortText(source, at, 9) : '';
    if (NO.test(word) || isNothing(word, at + 1, to, source)) return { isNo: true, at };
    if (YES.test(word)) return { isNo: false, at };
  }
  return null;
}

/** "Nothing does", "None." answer; "Nothing in this agreement changes it" says something of its own. */
function isNothing(word: string, next: number, to: number, source: Source): boolean {
  if (!/^(?:nothing|none|nobody|nada|nadie)$/i.test(word)) return false;
  return next >= to || /^(?:does|do|is|are|will|has|can|here)$/i.test(shortText(source, next, 5));
}

/** How near the end of a lead its "not" must stand to reach the lines below. */
const ENDS_WITHIN = 4;

function partAt({ from }: Span): FrameMark {
  return { kind: 'part', first: from, end: from };
}

/** "Teachers will not:" reaches each line below it. */
function denialOf(marks: readonly FrameMark[], { from }: Span): readonly FrameMark[] {
  const last = marks.findLastIndex(
    (mark) => mark.kind === 'term' && mark.term.kind === 'negation' && mark.term.reach !== 'wide',
  );
  const end = marks.at(-1)?.end ?? 0;
  if (last === -1 || end - (marks[last]?.end ?? 0) > ENDS_WITHIN) return [];
  const isSettled = marks.slice(last + 1).some((mark) => doingOf(mark) !== null);
  return isSettled ? [] : [{ kind: 'not', first: from, end: from }];
}
