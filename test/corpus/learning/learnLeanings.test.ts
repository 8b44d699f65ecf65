import { describe, expect, it } from 'vitest';
import { laPilot } from '../../builders/laPilot';
import { labelledClauses } from '../Labelled';
import { learnLeanings } from './learnLeanings';
import { logisticRegression } from './logisticRegression';

describe('learning from examples', () => {
  const examples = [
    { features: [0, 2], isOne: true },
    { features: [1, 2], isOne: false },
    { features: [0], isOne: true },
    { features: [1], isOne: false },
  ];

  it('gives what tells the kinds apart opposite weights, and what both share none', () => {
    const { weights } = logisticRegression(examples, 3, 5);

    expect(weights[0]).toBeGreaterThan(1);
    expect(weights[1]).toBeCloseTo(-(weights[0] ?? 0));
    expect(weights[2]).toBeCloseTo(0);
  });

  it('stands still at the least loss: the slope is nothing there', () => {
    const [strength, step] = [5, 1e-4];
    const { weights, start } = logisticRegression(examples, 3, strength);
    const loss = (at: number, by: number): number => {
      const moved = weights.map((weight, index) => (index === at ? weight + by : weight));
      const rows = examples.map(({ features, isOne }) => {
        const sum = features.reduce((total, one) => total + (moved[one] ?? 0), 0);
        const lean = start + sum / Math.sqrt(features.length);
        return Math.log(1 + Math.exp(isOne ? -lean : lean));
      });
      const held = moved.reduce((total, weight) => total + (weight * weight) / 2 / strength, 0);
      return rows.reduce((total, one) => total + one, held);
    };

    for (const at of [0, 1, 2]) {
      expect((loss(at, step) - loss(at, -step)) / (2 * step)).toBeCloseTo(0, 4);
    }
  });
});

describe('the leanings of the pack that comes with the app', () => {
  it('are those that are learned from the development clauses: `npm run learn` writes them', () => {
    expect(laPilot.leanings).toEqual(learnLeanings(labelledClauses('development'), laPilot));
  }, 60_000);
});
