import type { Scan, StopKind } from '../../../cba/scan/Mark';

/** A sentence, heading or line: tokens from `from` up to `to`. */
export type Span = {
  readonly from: number;
  readonly to: number;
  /** What ended the one before; null at the start of the text. */
  readonly after: StopKind | null;
  readonly stop: StopKind;
  readonly isQuestion: boolean;
};

export function spansOf({ stops, tokens }: Scan): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  let after: StopKind | null = null;
  for (const { kind, at } of stops) {
    if (kind === 'part') continue;
    if (at > from) {
      const isQuestion = tokens.text[tokens.start[at] ?? 0] === '?';
      spans.push({ from, to: at, after, stop: kind, isQuestion });
    }
    from = at + 1;
    after = kind;
  }
  if (from < tokens.count) {
    spans.push({ from, to: tokens.count, after, stop: 'sentence', isQuestion: false });
  }
  return spans;
}
