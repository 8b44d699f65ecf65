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
  /**
   * What is known of each step, side by side since it is needed together, from the step's number times
   * {@link STEP_SIZE}: what may follow, {@link ENDING} and {@link TAIL}.
   */
  readonly steps: Int32Array;
  /** The steps that follow, in a table to look them up by step and word: {@link nextStep}. */
  readonly edges: Int32Array;
  /** What phrases stand for, by the number in {@link ENDING}. */
  readonly terms: readonly (Term | undefined)[];
  /** Which of several phrases is meant, by the step it ends at: the greatest. */
  readonly ranks: Float64Array;
  /** 1 for first words of phrases for subjects. */
  readonly topic: Uint8Array;
  /** 1 for words that are light by themselves. */
  readonly light: Uint8Array;
  /** 1 for first words of anything else. */
  readonly speaks: Uint8Array;
};

export const STEP_SIZE = 4;
/** A bit for each word that may follow, by the last bits of its number and by those before: most others need no look-up. */
const FOLLOWING = 0;
const FOLLOWING_TOO = 1;
/** The number of the term whose phrase ends here, or 0. */
export const ENDING = 2;
/** The step at which the words behind a gap begin, or 0 without a gap. */
export const TAIL = 3;

/** Of two phrases the one of more words is meant, and of two alike the one that the pack names first. */
const A_WORD = 2 ** 32;

/** The step after another by a word, or 0; seldom looked up in vain. */
export function nextStep({ steps, edges }: Phrases, step: number, word: number): number {
  const record = step * STEP_SIZE;
  const isFollowing = ((steps[record + FOLLOWING] ?? 0) >>> (word & 31)) & 1;
  const isToo = ((steps[record + FOLLOWING_TOO] ?? 0) >>> ((word >>> 5) & 31)) & 1;
  if ((isFollowing & isToo) === 0) return 0;
  const mask = (edges.length >> 2) - 1;
  let slot = slotOf(step, word, mask);
  for (;;) {
    const at = slot << 2;
    const next = edges[at + 2] ?? 0;
    if (next === 0 || (edges[at] === step && edges[at + 1] === word)) return next;
    slot = (slot + 1) & mask;
  }
}

/** What a word stands for by itself, by its number. */
export function termOfWord({ start, steps, terms }: Phrases, word: number): Term | undefined {
  const step = start[word] ?? 0;
  return step === 0 ? undefined : terms[steps[step * STEP_SIZE + ENDING] ?? 0];
}

function slotOf(step: number, word: number, mask: number): number {
  const mixed = Math.imul(step, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & mask;
}

type Building = Omit<Phrases, 'terms'> & {
  readonly terms: (Term | undefined)[];
  readonly numbers: Map<Term, number>;
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
    steps: new Int32Array((most + 1) * STEP_SIZE),
    terms: [undefined],
    numbers: new Map(),
    ranks: new Float64Array(most + 1),
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

/** Steps count from 1, so that 0 is none. */
function newStep(building: Building): number {
  building.count += 1;
  return building.count;
}

function tailOf(building: Building, step: number): number {
  const at = step * STEP_SIZE + TAIL;
  const tail = building.steps[at] || newStep(building);
  building.steps[at] = tail;
  return tail;
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
  const { edges, steps } = building;
  const record = step * STEP_SIZE;
  steps[record + FOLLOWING] = (steps[record + FOLLOWING] ?? 0) | (1 << (word & 31));
  steps[record + FOLLOWING_TOO] = (steps[record + FOLLOWING_TOO] ?? 0) | (1 << ((word >>> 5) & 31));
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

function endAt(building: Building, ends: readonly number[], term: Term, rank: number): void {
  const { steps, terms, ranks, numbers } = building;
  let number = numbers.get(term);
  if (number === undefined) {
    number = terms.push(term) - 1;
    numbers.set(term, number);
  }
  for (const step of ends) {
    const at = step * STEP_SIZE + ENDING;
    if (steps[at] !== 0 && (ranks[step] ?? 0) >= rank) continue;
    steps[at] = number;
    ranks[step] = rank;
  }
}
