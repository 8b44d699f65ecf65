import type { Atom } from './atoms';

type Measure = { readonly width: number; readonly space: number; readonly hyphen: number };

/** A white end of the line up to this share is not ragged at all. */
const EVEN_ENOUGH = 0.05;
const SHORT_LAST_LINE = 0.2;
const ROUNDING = 0.01;
const LONE_LAST_WORD = 0.25;

// What a line costs beyond its white end: weights chosen by eye on the pages of a full agreement.
const COST = {
  lastLineShort: 0.09,
  lastWordAlone: 0.12,
  hyphen: 0.12,
  joint: 0.025,
  weakEnd: 0.006,
  tooWide: 100,
};

const WEAK_ENDS = new Set(
  'a an the of to in at on or and I is by no for as el la los las un una de del en y o a al con por se su sin que'.split(
    ' ',
  ),
);

/**
 * Breaks a paragraph where the sum of its lines' raggedness is least, looking at the whole of it
 * instead of filling line after line.
 */
export function leastRagged(
  atoms: readonly Atom[],
  measure: Measure,
): readonly (readonly Atom[])[] {
  const count = atoms.length;
  const best = new Float64Array(count + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(count + 1);
  best[0] = 0;
  for (let end = 1; end <= count; end += 1) findBest(end, atoms, measure, { best, from });

  const lines: (readonly Atom[])[] = [];
  for (let end = count; end > 0; end = from[end] ?? 0) lines.push(atoms.slice(from[end], end));
  return lines.toReversed();
}

type Found = { readonly best: Float64Array; readonly from: Int32Array };

function findBest(end: number, atoms: readonly Atom[], measure: Measure, found: Found): void {
  const { best, from } = found;
  const last = atoms[end - 1];
  if (last === undefined) return;
  const isEnd = end === atoms.length;
  const closing = isEnd ? 0 : endCost(last);
  let width = !isEnd && last.after === 'hyphen' ? measure.hyphen : 0;
  for (let start = end - 1; start >= 0; start -= 1) {
    const atom = atoms[start];
    if (atom === undefined) return;
    width += atom.width + (start < end - 1 && atom.after === 'space' ? measure.space : 0);
    if (width > measure.width + ROUNDING && start < end - 1) return;
    const isAlone = start > 0 && end - start === 1;
    const own = isEnd ? lastLineCost(width, measure, isAlone) : lineCost(width, measure) + closing;
    const cost = (best[start] ?? 0) + own;
    if (cost < (best[end] ?? 0)) {
      best[end] = cost;
      from[end] = start;
    }
  }
}

function lineCost(width: number, measure: Measure): number {
  const white = (measure.width - width) / measure.width;
  const ragged = Math.max(0, white - EVEN_ENOUGH);
  return ragged * ragged * (1 + 6 * ragged) + 0.012 * white + excess(width, measure);
}

function endCost({ after, runs }: Atom): number {
  if (after === 'hyphen') return COST.hyphen;
  if (after === 'joint') return COST.joint;
  return WEAK_ENDS.has(runs.at(-1)?.word.text ?? '') ? COST.weakEnd : 0;
}

function lastLineCost(width: number, measure: Measure, isAlone: boolean): number {
  const share = width / measure.width;
  if (isAlone && share < LONE_LAST_WORD) return COST.lastWordAlone;
  return (share < SHORT_LAST_LINE ? COST.lastLineShort : 0) + excess(width, measure);
}

function excess(width: number, measure: Measure): number {
  return width > measure.width + ROUNDING ? COST.tooWide : 0;
}
