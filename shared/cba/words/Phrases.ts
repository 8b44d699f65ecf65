import type { Filed } from './Filed';
import { GAP } from './Filed';
import type { Term } from './Lexicon';
import type { Wordlist } from './Wordlist';

/**
 * Phrases as a tree of word numbers, so that matching takes one step a word however many phrases there
 * are. A form is never written out as its choices: those that begin alike share their steps.
 */
export type Phrases = {
  /** The step that a first word leads to, by its number; 0 when no phrase begins with it. */
  readonly start: Int32Array;
  /** The steps that follow, in a table to look them up by step and word: {@link nextStep}. */
  readonly edges: Int32Array;
  /** The phrase that ends at a step, if any. */
  readonly terms: readonly (Term | undefined)[];
  /** Which of several phrases is meant, by the step it ends at: the greatest. */
  readonly ranks: Float64Array;
  /** Where the words behind a gap begin, by the step before the gap; 0 without one. */
  readonly tails: Int32Array;
  /** 1 for first words of phrases for subjects. */
  readonly topic: Uint8Array;
  /** 1 for words that are light by themselves. */
  readonly light: Uint8Array;
  /** 1 for first words of anything else. */
  readonly speaks: Uint8Array;
};

/** Of two phrases the one of more words is meant, and of two alike the one that the pack names first. */
const A_WORD = 2 ** 32;

/** The step after another by a word, or 0. */
export function nextStep(edges: Int32Array, step: number, word: number): number {
  const mask = (edges.length >> 2) - 1;
  let slot = slotOf(step, word, mask);
  for (;;) {
    const at = slot << 2;
    const next = edges[at + 2] ?? 0;
    if (next === 0 || (edges[at] === step && edges[at + 1] === word)) return next;
    slot = (slot + 1) & mask;
  }
}

function slotOf(step: number, word: number, mask: number): number {
  const mixed = Math.imul(step, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & mask;
}

type Building = Omit<Phrases, 'terms'> & {
  readonly terms: (Term | undefined)[];
  count: number;
};

export function phrasesOf(all: readonly Filed[], words: Wordlist): Phrases {
  const numbers = new Map<readonly string[], readonly number[]>();
  const numbersOf = (place: readonly string[]): readonly number[] => {
    const found = numbers.get(place) ?? [...new Set(place.map(words.numberOf))];
    numbers.set(place, found);
    return found;
  };
  const building = emptyFor(all, words.count + 1);
  all.forEach(({ places, term }, order) => {
    const gap = places.findIndex(([word]) => word === GAP);
    const before = (gap === -1 ? places : places.slice(0, gap)).map(numbersOf);
    const behind = gap === -1 ? [] : places.slice(gap + 1).map(numbersOf);
    const rank = (before.length + behind.length) * A_WORD - order;
    for (const word of before[0] ?? []) mark(building, word, term, before.length);
    const ends = stepsAlong(building, firstSteps(building, before[0] ?? []), before.slice(1));
    if (behind.length === 0) endAt(building, ends, term, rank);
    else {
      const roots = ends.map((step) => tailOf(building, step));
      for (const root of roots) building.ranks[root] = Math.max(building.ranks[root] ?? 0, rank);
      endAt(building, stepsAlong(building, roots, behind), term, rank);
    }
  });
  return building;
}

/** Room for every step that the forms could need if no two began alike. */
function emptyFor(all: readonly Filed[], words: number): Building {
  let most = 1;
  for (const { places } of all) {
    let choices = 1;
    for (const place of places) most += choices *= place.length;
  }
  let slots = 64;
  while (slots < most * 2) slots *= 2;
  return {
    start: new Int32Array(words),
    edges: new Int32Array(slots * 4),
    terms: [],
    ranks: new Float64Array(most + 1),
    tails: new Int32Array(most + 1),
    topic: new Uint8Array(words),
    light: new Uint8Array(words),
    speaks: new Uint8Array(words),
    count: 0,
  };
}

function mark({ topic, light, speaks }: Building, word: number, term: Term, length: number): void {
  if (term.kind === 'topic') topic[word] = 1;
  if (term.kind === 'light' && length === 1) light[word] = 1;
  else speaks[word] = 1;
}

function firstSteps(building: Building, place: readonly number[]): readonly number[] {
  const { start } = building;
  return place.map((word) => (start[word] ||= newStep(building)));
}

function newStep(building: Building): number {
  building.count += 1;
  building.terms.push(undefined);
  // Steps count from 1, so that 0 is none.
  if (building.count === 1) building.terms.push(undefined);
  return building.count;
}

function tailOf(building: Building, step: number): number {
  return (building.tails[step] ||= newStep(building));
}

/** The steps behind some others, by every choice of words. */
function stepsAlong(
  building: Building,
  from: readonly number[],
  places: readonly (readonly number[])[],
): readonly number[] {
  let steps = from;
  for (const place of places) {
    const next: number[] = [];
    for (const step of steps) for (const word of place) next.push(stepTo(building, step, word));
    steps = next;
  }
  return steps;
}

function stepTo(building: Building, step: number, word: number): number {
  const { edges } = building;
  const mask = (edges.length >> 2) - 1;
  let slot = slotOf(step, word, mask);
  for (;;) {
    const at = slot << 2;
    const next = edges[at + 2] ?? 0;
    if (next === 0) {
      edges[at] = step;
      edges[at + 1] = word;
      return (edges[at + 2] = newStep(building));
    }
    if (edges[at] === step && edges[at + 1] === word) return next;
    slot = (slot + 1) & mask;
  }
}

function endAt(
  { terms, ranks }: Building,
  steps: readonly number[],
  term: Term,
  rank: number,
): void {
  for (const step of steps) {
    if (terms[step] !== undefined && (ranks[step] ?? 0) >= rank) continue;
    terms[step] = term;
    ranks[step] = rank;
  }
}
