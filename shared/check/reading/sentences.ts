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

/** Parts of a sentence stay together; "part" stops stand among the marks. */
export function sentencesOf(marks: readonly Mark[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let open: Mark[] = [];
  for (const mark of marks) {
    const isEnd = mark.kind === 'stop' && mark.stop !== 'part' && !opensAnswer(mark, open);
    if (mark.kind !== 'stop' || mark.stop === 'part') open.push(mark);
    if (!isEnd && open.length < MOST_MARKS) continue;
    if (open.length > 0) sentences.push({ marks: open, stop: isEnd ? mark.stop : 'sentence' });
    open = [];
  }
  return open.length > 0 ? [...sentences, { marks: open, stop: 'sentence' }] : sentences;
}

/** "Article XII: suspended." is one sentence: what is said of the article comes behind the colon. */
function opensAnswer(mark: Mark, open: readonly Mark[]): boolean {
  return (
    mark.kind === 'stop' &&
    mark.stop === 'colon' &&
    open.some(({ kind }) => kind === 'citation') &&
    open.every(({ kind }) => kind === 'citation')
  );
}
