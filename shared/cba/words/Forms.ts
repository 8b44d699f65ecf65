import type { LetterPairs } from './letterPairs';
import { printOf } from './printOf';
import { traitsOf } from './traitsOf';
import { wordIn } from './wordIn';
import type { Wordlist } from './Wordlist';

/**
 * Every way of writing a word or number that was met, with what is known of it. A text says most of its
 * words again, and the next text says most of those: each way of writing is looked at once and then known
 * by a small number, its form. Lists side by side, by the form; form 0 is none.
 */
export type Forms = {
  readonly words: Wordlist;
  readonly pairs: LetterPairs;
  /** The text that is being cut into words. */
  text: string;
  /** How many forms there are, 0 counted. */
  count: number;
  /** The word of the vocabulary that is written so; 0 for none. */
  word: Int32Array;
  /** Where in the word list the letters lead, for words that are torn apart; 0 where no word goes on so. */
  node: Int32Array;
  /** What a misspelt and a misread word may have meant, counted from 1; 0 when nobody asked yet. */
  misspelt: Int32Array;
  misread: Int32Array;
  /** What the letters alone tell: see `traitsOf`. */
  traits: Int32Array;
  /** See `printOf`. */
  print: Int32Array;
  /** What tests of words found, by the number of the test: 0 not asked yet, 1 no, 2 yes. */
  readonly answers: (Uint8Array | undefined)[];
  readonly table: Table;
};

/** Where the letters of each form are, and a table to find it by their hash. */
type Table = {
  slots: Int32Array;
  hashes: Int32Array;
  lengths: Int32Array;
  starts: Int32Array;
  units: Int32Array;
  used: number;
};

/** A bound on the memory of a long session. One text may go beyond it by half as many as it has units. */
const MOST_FORMS = 30_000;
/** Longer words are garbage and are not found again: comparing them would cost more than it saves. */
const LONGEST = 40;
/** However a text is made to fill the table in one place, looking up a word stays this short. */
const MOST_TRIES = 12;
const FIRST_SIZE = 4096;

export function createForms(words: Wordlist, pairs: LetterPairs): Forms {
  const list = (): Int32Array => new Int32Array(FIRST_SIZE);
  return {
    words,
    pairs,
    text: '',
    count: 1,
    word: list(),
    node: list(),
    misspelt: list(),
    misread: list(),
    traits: list(),
    print: list(),
    answers: [],
    table: {
      slots: new Int32Array(FIRST_SIZE * 2),
      hashes: list(),
      lengths: list(),
      starts: list(),
      units: new Int32Array(FIRST_SIZE * 8),
      used: 0,
    },
  };
}

/** Turns to another text. When too much is known, everything is forgotten, and earlier forms mean nothing. */
export function beginText(forms: Forms, text: string): void {
  forms.text = text;
  if (forms.count <= MOST_FORMS) return;
  forms.count = 1;
  forms.answers.length = 0;
  forms.table.slots.fill(0);
  forms.table.used = 0;
}

export const HASH_START = 0x811c9dc5;

/** One step of the hash of a word: unit by unit, from {@link HASH_START}. */
export function hashWith(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

export function hashOf(text: string, from: number, to: number): number {
  let hash = HASH_START;
  for (let at = from; at < to; at += 1) hash = hashWith(hash, text.charCodeAt(at));
  return hash;
}

/** The form of some units of the text, given their hash. */
export function formOf(forms: Forms, from: number, to: number, hash: number): number {
  const { slots, hashes } = forms.table;
  const mask = slots.length - 1;
  let slot = (hash ^ (hash >>> 15)) & mask;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const form = slots[slot] ?? 0;
    if (form === 0)
      return to - from > LONGEST ? added(forms, from, to) : kept(forms, from, to, hash);
    if (hashes[form] === hash && isSame(forms, form, from, to)) return form;
    slot = (slot + 1) & mask;
  }
  return added(forms, from, to);
}

function isSame({ table, text }: Forms, form: number, from: number, to: number): boolean {
  const { units } = table;
  if (table.lengths[form] !== to - from) return false;
  let at = table.starts[form] ?? 0;
  for (let unit = from; unit < to; unit += 1) {
    if (units[at] !== text.charCodeAt(unit)) return false;
    at += 1;
  }
  return true;
}

/** Makes a form that is not found again. */
function added(forms: Forms, from: number, to: number): number {
  const form = forms.count;
  if (form === forms.word.length) grow(forms);
  forms.count += 1;
  const { word, node } = wordIn(forms.text, from, to, forms.words);
  forms.word[form] = word;
  forms.node[form] = node;
  forms.misspelt[form] = 0;
  forms.misread[form] = 0;
  forms.traits[form] = traitsOf(forms.text, from, to, forms.pairs);
  forms.print[form] = printOf(forms.text, from, to);
  return form;
}

/** Makes a form and keeps its letters, so that it is found again. */
function kept(forms: Forms, from: number, to: number, hash: number): number {
  const form = added(forms, from, to);
  const { table, text } = forms;
  if (table.used + LONGEST > table.units.length) table.units = twice(table.units);
  table.hashes[form] = hash;
  table.lengths[form] = to - from;
  table.starts[form] = table.used;
  for (let at = from; at < to; at += 1) {
    table.units[table.used] = text.charCodeAt(at);
    table.used += 1;
  }
  place(table, form);
  return form;
}

/** Puts a form into the first free slot for its hash, if one is near. */
function place({ slots, hashes }: Table, form: number): void {
  const hash = hashes[form] ?? 0;
  const mask = slots.length - 1;
  let slot = (hash ^ (hash >>> 15)) & mask;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    if (slots[slot] === 0) {
      slots[slot] = form;
      return;
    }
    slot = (slot + 1) & mask;
  }
}

/** Doubles the room for forms, and spreads those that are known over twice the slots. */
function grow(forms: Forms): void {
  const { table } = forms;
  forms.word = twice(forms.word);
  forms.node = twice(forms.node);
  forms.misspelt = twice(forms.misspelt);
  forms.misread = twice(forms.misread);
  forms.traits = twice(forms.traits);
  forms.print = twice(forms.print);
  table.hashes = twice(table.hashes);
  table.lengths = twice(table.lengths);
  table.starts = twice(table.starts);
  const before = table.slots;
  table.slots = new Int32Array(before.length * 2);
  for (const form of before) if (form !== 0) place(table, form);
}

function twice(list: Int32Array): Int32Array {
  const longer = new Int32Array(list.length * 2);
  longer.set(list);
  return longer;
}
