import type { Leaning, Leanings } from '../../../shared/cba/Leanings';
import { distinctWords } from '../../../shared/check/reading/leaningOf';
import { preparePack } from '../../../shared/cba/PreparedPack';
import type { CounterExample, RulePack } from '../../../shared/cba/RulePack';
import type { Tokeniser } from '../../../shared/cba/words/tokenise';
import type { Labelled } from '../Labelled';
import { logisticRegression } from './logisticRegression';

/** Rarer words teach nothing that would hold for another clause. */
const FEWEST_CLAUSES = 3;
/** How freely the weights may follow the clauses. Chosen by the figures of clauses that were not learned from. */
const STRENGTH = 6;

/** What a leaning must pass to change what was read, chosen by the same figures. */
const BOUNDS = { doubt: -1.4, press: 0.6, alone: 1.1 };

/** How many clauses one counter-example of the pack counts for. */
const INSISTED = 4;

/** Longer words are none. */
const LONGEST = 40;

/**
 * Learns how words lean from clauses whose label is known. A clause either takes something protected away
 * or it does not: a caution counts with the harmless ones, whose words it shares.
 */
export function learnLeanings(clauses: readonly Labelled[], pack: RulePack): Leanings {
  const { tokenise } = preparePack(pack);
  const all = [...clauses.map(taught), ...pack.counterExamples.flatMap(insisted)].map(
    ({ text, isOne }) => ({ words: wordsOf(text, tokenise), isOne }),
  );
  const words = frequentWords(all.map((clause) => clause.words));
  const numbers = new Map(words.map((word, number) => [word, number]));
  const examples = all.map((clause) => ({
    features: clause.words.flatMap((word) => numbers.get(word) ?? []),
    isOne: clause.isOne,
  }));
  const { weights, start } = logisticRegression(examples, words.length, STRENGTH);
  return {
    source: 'pack-wording',
    confidence: 'own-wording',
    start: rounded(start),
    bounds: BOUNDS,
    words: words.map((word, number): Leaning => [word, rounded(weights[number] ?? 0)]),
  };
}

type Taught = { readonly text: string; readonly isOne: boolean };

function taught({ text, label }: Labelled): Taught {
  return { text, isOne: label === 'conflict' };
}

/** What a pack says of itself must come out right, or it is not loaded: it counts more than once. */
function insisted({ text, severity }: CounterExample): readonly Taught[] {
  return Array.from({ length: INSISTED }, () => ({ text, isOne: severity === 'conflict' }));
}

function wordsOf(text: string, tokenise: Tokeniser): readonly string[] {
  const tokens = tokenise(text, text.length);
  const words = distinctWords(tokens, { from: 0, to: tokens.count });
  return [...words].filter(
    (word) => word.length <= LONGEST && /^(?:0|\p{Ll}[\p{Ll}\p{M}’']*)$/u.test(word),
  );
}

function frequentWords(clauses: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of clauses.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= FEWEST_CLAUSES)
    .map(([word]) => word)
    .toSorted((one, other) => (one < other ? -1 : 1));
}

/** To two places; the sum keeps a minus from nothing, which JSON does not know. */
function rounded(weight: number): number {
  return Math.round(weight * 100) / 100 + 0;
}
