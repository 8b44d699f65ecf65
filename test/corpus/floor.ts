import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../../main/resources/projectRoot';
import type { Half } from './Labelled';
import type { Score } from './score';

const figures = z.strictObject({ recall: z.number(), precision: z.number() });
const floorSchema = z.strictObject({
  development: figures,
  measuring: figures,
  strangers: figures,
});

/** Figures last committed, below which the checker may not fall. */
type Floors = z.infer<typeof floorSchema>;

/** A figure that fell below its floor. */
export type Fall = {
  readonly half: Half;
  readonly figure: 'recall' | 'precision';
  readonly floor: number;
  readonly found: number;
};

export function readFloor(): Floors {
  const file = path.join(projectRoot, 'test', 'corpus', 'floor.json');
  return floorSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Figures as a floor: cut, never rounded up, so that the same figures always pass. */
export function floorOf({ recall, precision }: Score): Floors[Half] {
  return { recall: cut(recall), precision: cut(precision) };
}

export function fallsBelow(half: Half, found: Score): readonly Fall[] {
  const floor = readFloor()[half];
  return (['recall', 'precision'] as const)
    .filter((figure) => found[figure] < floor[figure])
    .map((figure) => ({ half, figure, floor: floor[figure], found: cut(found[figure]) }));
}

function cut(figure: number): number {
  return Math.floor(figure * 1000) / 1000;
}
