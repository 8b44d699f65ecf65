/** One example: the numbers of its features, each once, and whether it is of the kind that is learned. */
type Example = { readonly features: readonly number[]; readonly isOne: boolean };

/** What was learned: a weight for each feature, and what stands for an example without any. */
type Model = { readonly weights: Float64Array; readonly start: number };

/** Steps of descent; more change nothing in the second decimal place. */
const STEPS = 1500;

/**
 * Logistic regression over yes-or-no features of which an example's are each worth one over the root of
 * their number. The sum of the squared weights is held down by `strength`: the larger, the freer the weights.
 * The same examples in the same order give the same weights: no chance is in it.
 */
export function logisticRegression(
  examples: readonly Example[],
  size: number,
  strength: number,
): Model {
  const point = new Float64Array(size + 1);
  const before = new Float64Array(size + 1);
  const ahead = new Float64Array(size + 1);
  const slope = new Float64Array(size + 1);
  const step = stepsOf(examples, size, strength);
  // Nesterov's accelerated descent, each weight with a step of its own.
  for (let round = 1; round <= STEPS; round += 1) {
    const momentum = (round - 1) / (round + 2);
    for (let at = 0; at <= size; at += 1) {
      const here = point[at] ?? 0;
      ahead[at] = here + momentum * (here - (before[at] ?? 0));
      before[at] = here;
    }
    slopeAt(ahead, slope, examples, { size, strength });
    for (let at = 0; at <= size; at += 1) {
      point[at] = (ahead[at] ?? 0) - (slope[at] ?? 0) * (step[at] ?? 0);
    }
  }
  return { weights: point.subarray(0, size), start: point[size] ?? 0 };
}

type Shape = { readonly size: number; readonly strength: number };

/** The slope of the loss at some weights: the start stands behind the last weight and is not held down. */
function slopeAt(
  at: Float64Array,
  slope: Float64Array,
  examples: readonly Example[],
  { size, strength }: Shape,
): void {
  for (let feature = 0; feature < size; feature += 1)
    slope[feature] = (at[feature] ?? 0) / strength;
  slope[size] = 0;
  for (const { features, isOne } of examples) {
    const worth = features.length === 0 ? 0 : 1 / Math.sqrt(features.length);
    let sum = at[size] ?? 0;
    for (const feature of features) sum += (at[feature] ?? 0) * worth;
    const error = 1 / (1 + Math.exp(-sum)) - (isOne ? 1 : 0);
    for (const feature of features) slope[feature] = (slope[feature] ?? 0) + error * worth;
    slope[size] = (slope[size] ?? 0) + error;
  }
}

/**
 * Steps that never overshoot: the curve of the loss along a weight is at most a quarter of what the rows
 * that hold it add up to, over all weights of the row.
 */
function stepsOf(examples: readonly Example[], size: number, strength: number): Float64Array {
  const curve = new Float64Array(size + 1).fill(1 / strength);
  for (const { features } of examples) {
    const worth = features.length === 0 ? 0 : 1 / Math.sqrt(features.length);
    const row = 1 + worth * features.length;
    for (const feature of features) curve[feature] = (curve[feature] ?? 0) + 0.25 * worth * row;
    curve[size] = (curve[size] ?? 0) + 0.25 * row;
  }
  return curve.map((steepest) => 1 / steepest);
}
