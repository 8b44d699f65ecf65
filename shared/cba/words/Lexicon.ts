import type { ArticleNumber } from '../../agreement/articleNumber';
import {
  NUMBER_WORD,
  NUMBER_WORDS,
  ROLE_WORDS,
  SPOILT_WORDS,
  STARTS_CITATION,
  spoiltSpellings,
} from '../citations/roles';
import { articleRank } from '../articleOrder';
import type { Leanings } from '../Leanings';
import type { RulePack } from '../RulePack';
import type { Topic } from '../Topic';
import type { VocabularyEntry } from '../Vocabulary';
import type { Filed } from './Filed';
import { wordsIn } from './Filed';
import { placesOf } from './formsOf';
import type { Keywords } from './Keywords';
import { keywordsOf } from './Keywords';
import type { LetterPairs } from './letterPairs';
import { letterPairs } from './letterPairs';
import type { Phrases } from './Phrases';
import { phrasesOf } from './Phrases';
import type { Wordlist } from './Wordlist';
import { wordlist } from './Wordlist';

/** What a phrase stands for: an entry of the vocabulary, or the title of an article used as its name. */
export type Term = VocabularyEntry | { readonly kind: 'title'; readonly article: ArticleNumber };

/** All words a rule pack and the forms of citations know, ready for one pass over a text. */
export type Lexicon = {
  readonly words: Wordlist;
  readonly phrases: Phrases;
  /** The same with the words for subjects and what is done to them, which are looked for second. */
  readonly framePhrases: Phrases;
  /** What misspelt and misread words may have meant. */
  readonly keywords: Keywords;
  readonly pairs: LetterPairs;
  readonly topics: ReadonlyMap<string, Topic>;
  /** 1 for words at which a phrase or a citation may start, by their number; 0 for words to pass by. */
  readonly meaning: Uint8Array;
  /** 1 for words that a near negation reaches across, by their number. */
  readonly light: Uint8Array;
  /** What a word does in a citation, by its number. */
  readonly role: Uint8Array;
  /** Value of a number word, by its number. */
  readonly value: Uint8Array;
  /** How words lean, and their weights by word; null and none in a pack that weighs nothing. */
  readonly leanings: Leanings | null;
  readonly weights: ReadonlyMap<string, number>;
  /** The articles of the pack in order. */
  readonly articles: readonly ArticleNumber[];
  /** Their ranks, in the same order. */
  readonly ranks: readonly number[];
};

export function lexiconOf(pack: RulePack): Lexicon {
  const known = { en: new Map(), es: new Map() };
  const forms = pack.vocabulary.flatMap((term) =>
    term.forms.map((form): Filed => ({ places: placesOf(form, term.language, known), term })),
  );
  const titles = pack.articles.flatMap(({ number, title }) =>
    title === null ? [] : [titled(title.text, number)],
  );
  const all = [...forms, ...titles];
  const roles = ROLE_WORDS.map(([role, words]) => ({ role, words: words.split(' ') }));
  const spoilt = SPOILT_WORDS.map(([role, word]) => ({ role, words: spoiltSpellings(word) }));
  const said = wordsIn(all);
  const words = wordlist(
    new Set([
      ...said,
      ...[...roles, ...spoilt].flatMap((entry) => entry.words),
      ...NUMBER_WORDS.keys(),
    ]),
  );
  const cited = citationWords([...roles, ...spoilt], words);
  const phrases = phrasesOf(
    all.filter(({ term }) => !isFrameTerm(term)),
    words,
  );
  // Of two phrases alike the one for subjects is meant: it stands first.
  const framed = [
    ...all.filter(({ term }) => isFrameTerm(term)),
    ...all.filter(({ term }) => !isFrameTerm(term) && term.kind !== 'title'),
  ];
  return {
    words,
    phrases,
    framePhrases: phrasesOf(framed, words),
    keywords: keywordsOf(
      spelt(framed, new Set(['topic', 'change'])),
      spelt(framed, MISREAD),
      words.numberOf,
    ),
    pairs: letterPairs(said),
    topics: new Map(pack.topics.map((topic) => [topic.id, topic])),
    ...meanings(phrases, cited.role),
    ...cited,
    leanings: pack.leanings,
    weights: new Map(pack.leanings?.words),
    articles: pack.articles.map((article) => article.number),
    ranks: pack.articles.map((article) => articleRank(article.number)),
  };
}

function isFrameTerm({ kind }: Term): boolean {
  return (
    kind === 'topic' ||
    kind === 'deed' ||
    kind === 'party' ||
    kind === 'setting' ||
    kind === 'plain'
  );
}

const MISREAD: ReadonlySet<string> = new Set([
  'topic',
  'change',
  'deed',
  'negation',
  'party',
  'preserve',
]);

/** The single words of some kinds of phrases. */
function spelt(all: readonly Filed[], kinds: ReadonlySet<string>): ReadonlySet<string> {
  return wordsIn(all.filter(({ term }) => kinds.has(term.kind)));
}

function titled(title: string, article: ArticleNumber): Filed {
  const places = spoken(title)
    .split(' ')
    .map((word) => [word]);
  return { places, term: { kind: 'title', article } };
}

/** A title as its bare words: "Hours, Duties, and Work Year" → "hours duties and work year". */
function spoken(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L} ]/gu, ' ')
    .trim()
    .replace(/ +/g, ' ');
}

function meanings(
  { light, speaks }: Phrases,
  role: Uint8Array,
): Pick<Lexicon, 'meaning' | 'light'> {
  const meaning = role.map((does, word) =>
    speaks[word] === 1 || STARTS_CITATION.has(does) ? 1 : 0,
  );
  return { meaning, light };
}

type RoleWords = { readonly role: number; readonly words: readonly string[] };

function citationWords(
  entries: readonly RoleWords[],
  words: Wordlist,
): Pick<Lexicon, 'role' | 'value'> {
  const role = new Uint8Array(words.count + 1);
  const value = new Uint8Array(words.count + 1);
  for (const entry of entries) {
    for (const word of entry.words) {
      const number = words.numberOf(word);
      // "no" is in two roles; the first named wins.
      if (role[number] === 0) role[number] = entry.role;
    }
  }
  for (const [word, amount] of NUMBER_WORDS) {
    const number = words.numberOf(word);
    if (role[number] === 0) role[number] = NUMBER_WORD;
    value[number] = amount;
  }
  return { role, value };
}
