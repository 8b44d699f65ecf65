import type { Mark, StopKind } from '../../cba/scan/Mark';

export type TermMark = Extract<Mark, { kind: 'term' }>;
export type CitationMark = Extract<Mark, { kind: 'citation' }>;

/** What was marked from one full stop to the next. */
export type Sentence = {
  readonly marks: readonly Mark[];
  /** What ended it; `sentence` as well where the text itself ends. */
  readonly stop: StopKind;
};

/** A bound on the work that one sentence can cause; real ones have fewer than forty marks. */
const MOST_MARKS = 200;

/** Cuts marks at the ends of sentences. "part" stops, and a colon that is none, stay among them. */
export function sentencesOf(marks: readonly Mark[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < marks.length; at += 1) {
    const mark = marks[at];
    const stop = mark?.kind === 'stop' && mark.stop !== 'part' ? mark.stop : null;
    const isEnd = stop !== null && !(stop === 'colon' && opensAnswer(marks, from, at));
    if (!isEnd && at - from < MOST_MARKS) continue;
    if (at > from) sentences.push({ marks: marks.slice(from, at), stop: stop ?? 'sentence' });
    from = isEnd ? at + 1 : at;
  }
  if (from < marks.length) sentences.push({ marks: marks.slice(from), stop: 'sentence' });
  return sentences;
}

/** "Article XII: suspended." is one sentence: what is said of the article comes behind the colon. */
function opensAnswer(marks: readonly Mark[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (marks[at]?.kind !== 'citation') return false;
  return to > from;
}
