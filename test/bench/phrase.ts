import { FOUR_WORD_LIST } from '../../shared/agreement/canonical/fourWordList';
import type { PhraseName } from './agreementPhrases';
import { AGREEMENT_PHRASES } from './agreementPhrases';
import type { SeededRandom } from './seededRandom';

const SLOT = /\{([A-Za-z]+?)(\d*)\}/g;

/** One of the phrases of that name, with every slot filled in turn. */
export function phrase(name: PhraseName, random: SeededRandom): string {
  return expand(name, random);
}

/** A phrase as a sentence: a capital first and a full stop last. */
export function sentence(name: PhraseName, random: SeededRandom): string {
  const text = capitalised(expand(name, random));
  return text.endsWith('.') ? text : `${text}.`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function expand(name: string, random: SeededRandom): string {
  const options = AGREEMENT_PHRASES.get(name);
  if (options === undefined) throw new RangeError(`No phrase is called ${name}`);
  return random.pick(options).replace(SLOT, (_, slot: string, most: string) => {
    if (slot === 'number') return String(random.whole(2, Number(most)));
    // Rooms, teams and units take their names from the word list: a thousand more words.
    if (slot === 'Word') return capitalised(random.pick(FOUR_WORD_LIST));
    if (slot === 'word') return random.pick(FOUR_WORD_LIST);
    return expand(slot, random);
  });
}
